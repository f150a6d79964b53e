package org.cooptrack.command.safety;

import static org.cooptrack.command.safety.SafetyRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Said;
import org.cooptrack.command.safety.SafetyCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.safety.*;
import org.cooptrack.events.value.FieldDate;

/** Who was injured at a workplace, in numbers. What a report breaks is noted on it, not refused. */
record Reporting(Registered workplace) {
    /** Absences are counted up to one year from the accident (resolution of 1998). */
    private static final int DAYS_OF_AN_INJURY = 365;

    List<SafetyEvent> report(ReportInjuries wish, Facts facts) {
        var says = possible(new Injuries(wish.report(), workplace.premises(), wish.occurredOn(), wish.fatal(),
                wish.nonFatal(), wish.daysLost(), wish.basis(), wish.method(), wish.evidence()), facts);
        var known = workplace.injuries().get(wish.report());
        if (known != null && known.says().equals(says)) return List.of();
        if (known != null) throw INJURIES_DIFFER.at("/report", wish.report());
        return List.of(new InjuriesReported(wish.workplace(), says, issuesOf(says, facts)));
    }

    List<SafetyEvent> correct(CorrectInjuries wish, Facts facts) {
        var known = known(wish.report());
        var after = possible(new Injuries(wish.report(), workplace.premises(), wish.occurredOn(), wish.fatal(),
                wish.nonFatal(), wish.daysLost(), wish.basis(), wish.method(), wish.evidence()), facts);
        if (known.says().equals(after)) return List.of();
        return List.of(new InjuriesCorrected(wish.workplace(), known.id(), known.says(), after, wish.reason(),
                issuesOf(after, facts)));
    }

    List<SafetyEvent> retract(RetractInjuries wish) {
        var known = known(wish.report());
        return List.of(new InjuriesRetracted(wish.workplace(), known.id(), known.says(), wish.reason()));
    }

    private Said<Injuries> known(UUID report) {
        var known = workplace.injuries().get(report);
        if (known == null) throw INJURIES_UNKNOWN.at("/report", report);
        return known;
    }

    private Injuries possible(Injuries says, Facts facts) {
        workplace.past(says.occurredOn(), facts);
        Everywhere.possible(says.evidence(), says.occurredOn().latest(), "/evidence", facts);
        Counts.possible(says.fatal(), "/fatal");
        Counts.possible(says.nonFatal(), "/nonFatal");
        if (says.daysLost() < 0) throw COUNT_NEGATIVE.at("/daysLost");
        Counts.explained(says.basis(), says.method(), "/method");
        return says;
    }

    private List<Breach> issuesOf(Injuries says, Facts facts) {
        var issues = new ArrayList<Breach>();
        if (workplace.injuries().values().stream().map(Said::says).anyMatch(other -> overlap(other, says)))
            issues.addAll(workplace.issues(List.of(INJURIES_OVERLAP), "/occurredOn", facts));
        if (says.daysLost() > DAYS_OF_AN_INJURY * says.nonFatal().total())
            issues.addAll(workplace.issues(List.of(DAYS_LOST_WITHOUT_INJURIES), "/daysLost", facts));
        return issues;
    }

    /** Whether what was injured on some day may be in both. */
    private static boolean overlap(Injuries one, Injuries other) {
        return !one.report().equals(other.report()) && !one.occurredOn().isBefore(other.occurredOn().earliest())
                && !one.occurredOn().isAfter(other.occurredOn().latest());
    }
}
