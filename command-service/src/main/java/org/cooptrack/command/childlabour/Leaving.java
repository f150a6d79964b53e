package org.cooptrack.command.childlabour;

import static org.cooptrack.command.childlabour.ChildLabourRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.childlabour.ChildLabourCommand.*;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.childlabour.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;

/** Who left child labour or was kept from it, and what was found of it. What that breaks is noted on it, not refused. */
record Leaving(Opened child) {
    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    List<ChildLabourEvent> leave(RecordExit wish, Confided when, Facts facts) {
        var exit = exit(child.setting(), wish.exit(), wish.way(), wish.attributes(), when, facts);
        var known = child.exits().get(wish.exit());
        if (known != null && known.says().equals(exit)) return List.of();
        if (known != null) throw EXIT_DIFFERS.at("/exit");
        child.open(when, facts);
        var issues = issues(exit, facts);
        return List.of(exit.way().withdraws()
                ? new ChildWithdrawn(wish.dossier(), exit, issues)
                : new ChildPrevented(wish.dossier(), exit, issues));
    }

    List<ChildLabourEvent> correct(CorrectExit wish, Confided when, Facts facts) {
        var known = child.exit(wish.exit());
        if (wish.way().withdraws() != known.says().way().withdraws()) throw EXIT_OF_OTHER_KIND.at("/way");
        var after = exit(known.says().circumstances().setting(), wish.exit(), wish.way(), wish.attributes(), when,
                facts);
        if (after.equals(known.says())) return List.of();
        known.followUps().forEach(found -> inTime(found, when.occurredOn()));
        return Readiness.clearing(new ExitCorrected(wish.dossier(), known.id(), known.says(), after, known.followUps(),
                wish.slip(), issues(after, facts)),
                child.change(after, left -> left.saying(after, List.of(), known.id())));
    }

    List<ChildLabourEvent> retract(RetractExit wish) {
        var known = child.exit(wish.exit());
        return List.of(new ExitRetracted(wish.dossier(), known.id(), known.says(), known.followUps(), wish.slip()));
    }

    List<ChildLabourEvent> follow(FollowUpChild wish, Confided when, Facts facts) {
        var known = child.exit(wish.exit());
        var found = found(known, wish.month(), wish.finding(), when, facts);
        var check = known.checks().get(wish.month());
        if (check != null && check.says().equals(found)) return List.of();
        if (check != null) throw FOLLOW_UP_DIFFERS.at("/month", wish.month());
        return List.of(new FollowedUp(wish.dossier(), known.id(), known.says(), found));
    }

    List<ChildLabourEvent> correct(CorrectFollowUp wish, Confided when, Facts facts) {
        var known = child.exit(wish.exit());
        var check = check(known, wish.month());
        var after = found(known, wish.month(), wish.finding(), when, facts);
        if (after.equals(check.says())) return List.of();
        return List.of(new FollowUpCorrected(wish.dossier(), check.id(), known.says(), check.says(), after,
                wish.slip()));
    }

    List<ChildLabourEvent> retract(RetractFollowUp wish) {
        var known = child.exit(wish.exit());
        var check = check(known, wish.month());
        return List.of(new FollowUpRetracted(wish.dossier(), check.id(), known.says(), check.says(), wish.slip()));
    }

    private Exit exit(Setting setting, UUID id, Way way, Attributes attributes, Confided when, Facts facts) {
        return new Exit(id, way, Identifying.ofChild(setting, child.person(), attributes, when, facts),
                Identifying.minimum(setting, when));
    }

    private List<Breach> issues(Exit exit, Facts facts) {
        var issues = new ArrayList<>(Identifying.issuesOf(exit.circumstances(), facts));
        var setting = exit.circumstances().setting();
        if (exit.way().withdraws()) for (var rule : Readiness.missing(child, exit.circumstances().when().occurredOn()))
            issues.add(Identifying.issue(rule, "/details/occurredOn", setting, facts));
        if (exit.way() == Way.MOVED_TO_PERMITTED_WORK
                && Ages.isBelow(exit.circumstances().attributes().ageBand(), exit.minimumAge()))
            issues.add(Identifying.issue(PERMITTED_WORK_BELOW_MINIMUM_AGE, "/way", setting, facts));
        if (!facts.noneLive(exit.contrary()))
            issues.add(Identifying.issue(WITHDRAWN_AND_PREVENTED, "/way", setting, facts));
        return List.copyOf(issues);
    }

    private static FollowUp found(Left known, int month, Finding finding, Confided when, Facts facts) {
        if (!MONTHS.contains(month)) throw FOLLOW_UP_MONTH.at("/month", month);
        Identifying.past(when.occurredOn(), facts);
        var found = new FollowUp(month, finding, when);
        inTime(found, known.says().circumstances().when().occurredOn());
        return found;
    }

    private static void inTime(FollowUp found, FieldDate left) {
        if (found.when().occurredOn().isBefore(left.earliest().plusMonths(found.month())))
            throw FOLLOW_UP_TOO_EARLY.at("/details/occurredOn", found.month());
    }

    private static Left.Check check(Left known, int month) {
        var check = known.checks().get(month);
        if (check == null) throw FOLLOW_UP_UNKNOWN.at("/month", month);
        return check;
    }
}
