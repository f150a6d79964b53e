package org.cooptrack.query.safety;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** One workplace: how many work there, what is known and done about its risks, its joint committee, and its injuries. */
public record WorkplaceView(UUID workplace, LocalizedText title, Premises premises, LocalDate registeredOn,
        Headcount headcount, SortedMap<UUID, Assessment> assessments, @Nullable Council committee,
        SortedMap<UUID, Meeting> waiting, SortedMap<UUID, Control> controls, SortedMap<UUID, Injuries> injuries) {
    static WorkplaceView of(WorkplaceRegistered event) {
        return new WorkplaceView(event.workplace(), event.title(), event.premises(), event.occurredOn(),
                event.headcount(), new TreeMap<>(), null, new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    WorkplaceView employing(Headcount revised) {
        return new WorkplaceView(workplace, title, premises, registeredOn, revised, assessments, committee, waiting,
                controls, injuries);
    }

    WorkplaceView assessed(Consumer<SortedMap<UUID, Assessment>> change) {
        return new WorkplaceView(workplace, title, premises, registeredOn, headcount, changed(assessments, change),
                committee, waiting, controls, injuries);
    }

    WorkplaceView waiting(Consumer<SortedMap<UUID, Meeting>> change) {
        return new WorkplaceView(workplace, title, premises, registeredOn, headcount, assessments, committee,
                changed(waiting, change), controls, injuries);
    }

    WorkplaceView formed(Committee says, List<Meeting> meetings) { return with(Council.of(says, meetings)); }

    WorkplaceView unformed() { return with(null); }

    /** The committee as it is known now met, or did not meet, so. */
    WorkplaceView met(Committee says, Consumer<SortedMap<UUID, Meeting>> change) {
        SortedMap<UUID, Meeting> known = committee == null ? new TreeMap<>() : committee.meetings();
        return formed(says, List.copyOf(changed(known, change).values()));
    }

    WorkplaceView controlled(Consumer<SortedMap<UUID, Control>> change) {
        return new WorkplaceView(workplace, title, premises, registeredOn, headcount, assessments, committee, waiting,
                changed(controls, change), injuries);
    }

    WorkplaceView injured(Consumer<SortedMap<UUID, Injuries>> change) {
        return new WorkplaceView(workplace, title, premises, registeredOn, headcount, assessments, committee, waiting,
                controls, changed(injuries, change));
    }

    List<String> projects() {
        return premises.setting().projects().stream().map(share -> share.project().toString()).toList();
    }

    private WorkplaceView with(@Nullable Council known) {
        return new WorkplaceView(workplace, title, premises, registeredOn, headcount, assessments, known,
                new TreeMap<>(), controls, injuries);
    }

    private static <T> SortedMap<UUID, T> changed(SortedMap<UUID, T> known, Consumer<SortedMap<UUID, T>> change) {
        var changed = new TreeMap<>(known);
        change.accept(changed);
        return changed;
    }
}
