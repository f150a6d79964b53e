package org.cooptrack.query.training;

import java.time.LocalDate;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.jspecify.annotations.Nullable;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** One training: its plan as it stands, for which suspended projects it is paused since when, how far it has come, and its roster. */
public record TrainingView(UUID training, String code, LocalizedText title, String topic, Setting setting,
        LocalDate startsOn, LocalDate endsOn, int capacity, @Nullable LocalDate enrolmentOpenSince,
        @Nullable LocalDate cancelledOn, SortedMap<UUID, LocalDate> pausedSince, int sessionsHeld, Roster roster) {
    static TrainingView of(TrainingScheduled event) {
        return new TrainingView(event.training(), event.code(), event.title(), event.topic(), event.setting(),
                event.startsOn(), event.endsOn(), event.capacity(), null, null, new TreeMap<>(), 0, Roster.EMPTY);
    }

    TrainingView between(LocalDate first, LocalDate last) {
        return new TrainingView(training, code, title, topic, setting, first, last, capacity, enrolmentOpenSince,
                cancelledOn, pausedSince, sessionsHeld, roster);
    }

    TrainingView taking(int most) {
        return new TrainingView(training, code, title, topic, setting, startsOn, endsOn, most, enrolmentOpenSince,
                cancelledOn, pausedSince, sessionsHeld, roster);
    }

    TrainingView openSince(LocalDate day) {
        return new TrainingView(training, code, title, topic, setting, startsOn, endsOn, capacity, day, cancelledOn,
                pausedSince,
                sessionsHeld, roster);
    }

    TrainingView cancelled(@Nullable LocalDate day) {
        return new TrainingView(training, code, title, topic, setting, startsOn, endsOn, capacity, enrolmentOpenSince,
                day, pausedSince, sessionsHeld, roster);
    }

    TrainingView with(Roster changed) {
        return new TrainingView(training, code, title, topic, setting, startsOn, endsOn, capacity, enrolmentOpenSince,
                cancelledOn, pausedSince, changed.sessions().size(), changed);
    }

    TrainingView paused(UUID project, LocalDate day) {
        var since = new TreeMap<>(pausedSince);
        since.put(project, day);
        return pausedSince(since);
    }

    TrainingView resumed(UUID project) {
        var since = new TreeMap<>(pausedSince);
        since.remove(project);
        return pausedSince(since);
    }

    private TrainingView pausedSince(SortedMap<UUID, LocalDate> since) {
        return new TrainingView(training, code, title, topic, setting, startsOn, endsOn, capacity, enrolmentOpenSince,
                cancelledOn, since, sessionsHeld, roster);
    }
}
