package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.List;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.EventId;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.Confided;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What is found after a release, however long the case and the project have ended. */
record Following(Opened person) {
    private static final List<Integer> MONTHS = List.of(3, 6, 12, 24);

    List<ReleaseEvent> follow(FollowUpRelease wish, Confided when, Facts facts) {
        var known = person.release(wish.release());
        var found = found(known, wish.month(), wish.finding(), when, facts);
        var before = known.found(wish.month());
        if (found.equals(before)) return List.of();
        if (before != null) throw FOLLOW_UP_DIFFERS.at("/month", wish.month());
        return List.of(new FollowedUp(wish.dossier(), known.id(), known.says(), known.course(), found));
    }

    List<ReleaseEvent> correct(CorrectFollowUp wish, Confided when, Facts facts) {
        var known = person.release(wish.release());
        var check = check(known, wish.month());
        var after = found(known, wish.month(), wish.finding(), when, facts);
        if (after.equals(known.found(wish.month()))) return List.of();
        return List.of(new FollowUpCorrected(wish.dossier(), check, known.says(), known.course(), after,
                wish.slip()));
    }

    List<ReleaseEvent> retract(RetractFollowUp wish) {
        var known = person.release(wish.release());
        return List.of(new FollowUpRetracted(wish.dossier(), check(known, wish.month()), known.says(),
                known.course(), wish.month(), wish.slip()));
    }

    List<ReleaseEvent> again(RecordReExploitation wish, Confided when, Facts facts) {
        var known = person.release(wish.release());
        after(known, when, facts);
        if (when.equals(known.course().reExploited())) return List.of();
        if (known.again() != null) throw ALREADY_RE_EXPLOITED.at("/release");
        var closure = person.closure();
        return List.of(new PersonReExploited(wish.dossier(), known.id(), known.says(), known.course(), when,
                closure != null, person.keeps()));
    }

    List<ReleaseEvent> correct(CorrectReExploitation wish, Confided when, Facts facts) {
        var known = person.release(wish.release());
        var again = known.again();
        if (again == null) throw NOT_RE_EXPLOITED.at("/release");
        after(known, when, facts);
        if (when.equals(known.course().reExploited())) return List.of();
        return List.of(new ReExploitationCorrected(wish.dossier(), again.id(), known.says(), known.course(), when,
                wish.slip()));
    }

    List<ReleaseEvent> retract(RetractReExploitation wish) {
        var known = person.release(wish.release());
        var again = known.again();
        if (again == null) throw NOT_RE_EXPLOITED.at("/release");
        if (person.plan() != null) throw AFTER_CARE_STANDS.at("/dossier");
        if (person.reintegration() != null) throw ALREADY_REINTEGRATED.at("/dossier");
        var restored = again.reintegration();
        return List.of(new ReExploitationRetracted(wish.dossier(), again.id(), known.says(), known.course(),
                restored == null ? null : restored.says(), closed(again), wish.slip()));
    }

    /** A case that was opened again by it, and not closed since, is closed as it was. */
    private @Nullable Closure closed(Freed.Again again) {
        if (again.closure() == null || person.closure() != null) return null;
        var was = again.closure().says();
        return new Closure(was.person(), person.keeps(), was.outcome(), was.when(), was.ended());
    }

    /** Nobody is free for three months before they have passed. */
    static void inTime(FollowUp found, FieldDate released) {
        if (found.when().occurredOn().isBefore(released.earliest().plusMonths(found.month())))
            throw FOLLOW_UP_TOO_EARLY.at("/details/occurredOn", found.month());
    }

    private static FollowUp found(Freed known, int month, Finding finding, Confided when, Facts facts) {
        if (!MONTHS.contains(month)) throw FOLLOW_UP_MONTH.at("/month", month);
        Identifying.past(when.occurredOn(), facts);
        var found = new FollowUp(month, finding, when);
        inTime(found, day(known.says()));
        return found;
    }

    private static void after(Freed known, Confided when, Facts facts) {
        Identifying.past(when.occurredOn(), facts);
        if (when.occurredOn().isBefore(day(known.says()).earliest())) throw BEFORE_RELEASE.at("/details/occurredOn");
    }

    private static FieldDate day(Release release) { return release.circumstances().when().occurredOn(); }

    private static EventId check(Freed known, int month) {
        var check = known.checks().get(month);
        if (check == null) throw FOLLOW_UP_UNKNOWN.at("/month", month);
        return check;
    }
}
