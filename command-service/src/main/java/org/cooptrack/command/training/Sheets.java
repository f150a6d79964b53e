package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.command.training.TrainingCommand.CorrectAttendance;
import org.cooptrack.command.training.TrainingCommand.RecordAttendance;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.*;
import org.cooptrack.events.value.Percentage;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The sessions that took place and who was there. Lines of people not enrolled wait here and count once they are. */
record Sheets(PMap<Integer, TrainingSessionHeld> sessions, PMap<Integer, EventId> recordedBy,
        PMap<UUID, PMap<Integer, Boolean>> presence) {
    static final Sheets NONE = new Sheets(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty());

    List<TrainingEvent> record(RecordAttendance wish) {
        if (!sessions.containsKey(wish.session())) throw SESSION_UNKNOWN.at("/session", wish.session());
        eachPersonOnce(wish.sheet());
        var news = wish.sheet().stream().filter(line -> !isKnown(wish.session(), line)).toList();
        for (var line : news)
            if (present(wish.session(), line.person()) != null) throw ATTENDANCE_DIFFERS.at("/sheet", line.person());
        return news.isEmpty() ? List.of() : List.of(new AttendanceRecorded(wish.training(), wish.session(), news));
    }

    List<TrainingEvent> correct(CorrectAttendance wish) {
        var amends = recordedBy.get(wish.session());
        if (amends == null) throw ATTENDANCE_UNKNOWN.at("/session", wish.session());
        eachPersonOnce(wish.sheet());
        var after = wish.sheet().stream().filter(line -> !isKnown(wish.session(), line)).toList();
        if (after.isEmpty()) return List.of();
        var before = after.stream().filter(line -> present(wish.session(), line.person()) != null)
                .map(line -> new Attendance(line.person(), !line.present())).toList();
        return List.of(new AttendanceCorrected(wish.training(), amends, wish.session(), before, after, wish.reason()));
    }

    /** Sessions attended of sessions held, in percent with four decimals; nothing held is nothing attended. */
    Percentage attendanceOf(UUID person) {
        long attended = presence.getOrDefault(person, HashTreePMap.empty()).values().stream().filter(there -> there)
                .count();
        return Percentage.ratio(attended, sessions.size());
    }

    Sheets held(TrainingSessionHeld event) {
        return new Sheets(sessions.plus(event.session(), event), recordedBy, presence);
    }

    Sheets recorded(AttendanceRecorded event, EventId id) {
        return new Sheets(sessions, recordedBy.plus(event.session(), id), marked(event.session(), event.sheet()));
    }

    Sheets corrected(AttendanceCorrected event) {
        return new Sheets(sessions, recordedBy, marked(event.session(), event.after()));
    }

    private PMap<UUID, PMap<Integer, Boolean>> marked(int session, List<Attendance> lines) {
        var marked = presence;
        for (var line : lines)
            marked = marked.plus(line.person(),
                    marked.getOrDefault(line.person(), HashTreePMap.empty()).plus(session, line.present()));
        return marked;
    }

    private boolean isKnown(int session, Attendance line) {
        return Objects.equals(present(session, line.person()), line.present());
    }

    private @org.jspecify.annotations.Nullable Boolean present(int session, UUID person) {
        return presence.getOrDefault(person, HashTreePMap.empty()).get(session);
    }

    private static void eachPersonOnce(List<Attendance> sheet) {
        var seen = new HashSet<UUID>();
        for (var line : sheet)
            if (!seen.add(line.person())) throw PERSON_TWICE_ON_SHEET.at("/sheet", line.person());
    }
}
