package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.*;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.command.law.Dated;
import org.cooptrack.command.training.TrainingCommand.AssessBeneficiary;
import org.cooptrack.command.training.TrainingCommand.CorrectAttendance;
import org.cooptrack.command.training.TrainingCommand.RecordAttendance;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.training.*;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The sessions that took place, who was there, and how people were assessed. Lines of people not enrolled, what was found of such people later, and sheets of
 * sessions not known to be held, wait here and count once they are.
 */
record Sheets(PMap<Integer, Session> sessions, PMap<Integer, EventId> recordedBy,
        PMap<UUID, PMap<Integer, Boolean>> presence, PMap<UUID, Dated<Boolean>> assessments,
        PMap<UUID, Followed> followed) {
    /** A session held: the latest event that says so, what it says, and the rules that it breaks. */
    record Session(EventId id, Sitting says, List<String> rules) {}

    static final Sheets NONE = new Sheets(HashTreePMap.empty(), HashTreePMap.empty(), HashTreePMap.empty(),
            HashTreePMap.empty(), HashTreePMap.empty());

    List<TrainingEvent> record(RecordAttendance wish) {
        numbered(wish.session());
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

    List<TrainingEvent> assess(AssessBeneficiary wish) {
        var known = assessments.getOrDefault(wish.person(), Dated.nothing()).since().get(wish.occurredOn());
        if (Objects.equals(known, wish.passed())) return List.of();
        return List.of(new BeneficiaryAssessed(wish.training(), wish.person(), wish.occurredOn(), wish.passed()));
    }

    /** Whether the latest assessment up to that day was passed. */
    boolean hasPassed(UUID person, LocalDate day) {
        return assessments.getOrDefault(person, Dated.nothing()).on(day).orElse(false);
    }

    static void numbered(int session) {
        if (session < 1) throw SESSION_NUMBER.at("/session", session);
    }

    /** @throws org.cooptrack.command.law.Rejected when no such session is known to be held */
    Session session(int number) {
        var session = sessions.get(number);
        if (session == null) throw SESSION_UNKNOWN.at("/session", number);
        return session;
    }

    Sheets held(int session, EventId id, Sitting says, List<Breach> breaches) {
        var rules = breaches.stream().map(Breach::rule).toList();
        return new Sheets(sessions.plus(session, new Session(id, says, rules)), recordedBy, presence, assessments,
                followed);
    }

    Sheets neverHeld(int session) {
        return new Sheets(sessions.minus(session), recordedBy, presence, assessments, followed);
    }

    Sheets assessed(BeneficiaryAssessed event) {
        var known = assessments.getOrDefault(event.person(), Dated.nothing());
        return new Sheets(sessions, recordedBy, presence,
                assessments.plus(event.person(), known.and(event.occurredOn(), event.passed())), followed);
    }

    Sheets recorded(AttendanceRecorded event, EventId id) {
        var marked = marked(event.session(), event.sheet());
        return new Sheets(sessions, recordedBy.plus(event.session(), id), marked.presence, assessments, followed);
    }

    Sheets corrected(AttendanceCorrected event) { return marked(event.session(), event.after()); }

    Sheets marked(int session, List<Attendance> lines) {
        var marked = presence;
        for (var line : lines)
            marked = marked.plus(line.person(),
                    marked.getOrDefault(line.person(), HashTreePMap.empty()).plus(session, line.present()));
        return new Sheets(sessions, recordedBy, marked, assessments, followed);
    }

    /** What was found of somebody who is not known to be enrolled. */
    Followed early(UUID person) {
        return followed.getOrDefault(person, Followed.NOTHING);
    }

    Sheets early(UUID person, Followed changed) {
        return new Sheets(sessions, recordedBy, presence, assessments,
                changed.followUps().isEmpty() ? followed.minus(person) : followed.plus(person, changed));
    }

    private boolean isKnown(int session, Attendance line) {
        return Objects.equals(present(session, line.person()), line.present());
    }

    private @Nullable Boolean present(int session, UUID person) {
        return presence.getOrDefault(person, HashTreePMap.empty()).get(session);
    }

    private static void eachPersonOnce(List<Attendance> sheet) {
        var seen = new HashSet<UUID>();
        for (var line : sheet)
            if (!seen.add(line.person())) throw PERSON_TWICE_ON_SHEET.at("/sheet", line.person());
    }
}
