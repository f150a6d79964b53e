package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.*;

import java.util.List;
import java.util.stream.Stream;
import org.cooptrack.command.employment.EmploymentCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.FieldDate;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** A placement that stands, the latest event that says it, what was found of its retention, and which of its events are without a referral. */
record Placed(EventId id, Placement says, PMap<Integer, Check> checks, Unreferred unreferred) {
    private static final List<Integer> MONTHS = List.of(3, 6, 12);

    /** What was found after so many months, and the latest event that says it. */
    record Check(EventId id, Retention says) {}

    static Placed by(JobseekerPlaced event, EventId id) {
        return new Placed(id, event.placement(), HashTreePMap.empty(),
                Unreferred.NOTHING.recorded(id, event.breaches()));
    }

    FieldDate start() { return says.situation().occurredOn(); }

    List<EmploymentEvent> check(CheckRetention wish) {
        var found = new Retention(wish.month(), wish.occurredOn(), wish.outcome(), wish.evidence());
        possible(found, start());
        var known = checks.get(wish.month());
        if (known != null && known.says().equals(found)) return List.of();
        if (known != null) throw RETENTION_DIFFERS.at("/month", wish.month());
        return List.of(new RetentionChecked(wish.jobseeker(), says, id, found));
    }

    List<EmploymentEvent> correct(CorrectRetention wish) {
        var known = checked(wish.month());
        var after = new Retention(wish.month(), wish.occurredOn(), wish.outcome(), wish.evidence());
        possible(after, start());
        if (known.says().equals(after)) return List.of();
        return List.of(new RetentionCorrected(wish.jobseeker(), says, known.id(), known.says(), after, wish.reason()));
    }

    List<EmploymentEvent> retract(RetractRetention wish) {
        var known = checked(wish.month());
        return List.of(new RetentionRetracted(wish.jobseeker(), says, known.id(), known.says(), wish.reason()));
    }

    List<EmploymentEvent> retract(RetractPlacement wish) {
        if (!checks.isEmpty()) throw RETENTIONS_STAND.at("/placement");
        return List.of(new PlacementRetracted(wish.jobseeker(), id, says, wish.reason()));
    }

    /** What was found in time must have been found in time still if it began on that day. */
    void begunOn(FieldDate day) {
        for (var retention : retentions())
            possible(retention, day);
    }

    List<Retention> retentions() {
        return MONTHS.stream().flatMap(month -> Stream.ofNullable(checks.get(month))).map(Check::says).toList();
    }

    /** A check of 3 months before 3 months have passed is not early but impossible: it says something else. */
    private static void possible(Retention found, FieldDate start) {
        if (!MONTHS.contains(found.month())) throw RETENTION_MONTH.at("/month", found.month());
        if (found.occurredOn().isBefore(start.earliest().plusMonths(found.month())))
            throw RETENTION_TOO_EARLY.at("/occurredOn", found.month(), start, found.occurredOn());
    }

    private Check checked(int month) {
        var known = checks.get(month);
        if (known == null) throw RETENTION_UNKNOWN.at("/month", month);
        return known;
    }

    Placed saying(PlacementCorrected event, EventId by) {
        return new Placed(by, event.after(), checks, unreferred.recorded(by, event.breaches()));
    }

    Placed with(Retention found, EventId by) {
        return new Placed(id, says, checks.plus(found.month(), new Check(by, found)), unreferred);
    }

    Placed without(int month) { return new Placed(id, says, checks.minus(month), unreferred); }

    Placed with(Unreferred changed) { return new Placed(id, says, checks, changed); }
}
