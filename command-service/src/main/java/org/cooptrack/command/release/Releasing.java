package org.cooptrack.command.release;

import static org.cooptrack.command.release.ReleaseRule.*;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.release.ReleaseCommand.*;
import org.cooptrack.events.Breach;
import org.cooptrack.events.release.*;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Confided;

/** Who was released, and whether that is confirmed. What a release breaks is noted on it, not refused. */
record Releasing(Opened person) {
    List<ReleaseEvent> record(RecordRelease wish, Confided when, Facts facts) {
        var release = new Release(wish.release(), person.circumstances(wish.attributes(), when, facts),
                wish.identifiedBy(), wish.coercion());
        var known = person.releases().get(wish.release());
        if (known != null && known.says().equals(release)) return List.of();
        if (known != null) throw RELEASE_DIFFERS.at("/release");
        person.open(when, facts);
        return List.of(new WorkerReleased(wish.dossier(), release, issues(release, facts)));
    }

    List<ReleaseEvent> correct(CorrectRelease wish, Confided when, Facts facts) {
        var known = person.release(wish.release());
        var was = known.says().circumstances();
        var after = new Release(wish.release(), Identifying.circumstances(was.setting(), was.person(),
                wish.attributes(), when, facts), wish.identifiedBy(), wish.coercion());
        if (after.equals(known.says())) return List.of();
        known.course().followUps().forEach(found -> Following.inTime(found, when.occurredOn()));
        return List.of(new ReleaseCorrected(wish.dossier(), known.id(), known.says(), after, known.course(),
                wish.slip(), issues(after, facts)));
    }

    List<ReleaseEvent> confirm(ConfirmRelease wish, Facts facts) {
        var known = verifiable(wish.release(), Verification.CONFIRMED, facts);
        return known.course().verification() == Verification.CONFIRMED
                ? List.of()
                : List.of(new ReleaseConfirmed(wish.dossier(), known.id(), known.says(), known.course(),
                        wish.basis()));
    }

    List<ReleaseEvent> reject(RejectRelease wish, Facts facts) {
        var known = verifiable(wish.release(), Verification.REJECTED, facts);
        return known.course().verification() == Verification.REJECTED
                ? List.of()
                : List.of(new ReleaseRejected(wish.dossier(), known.id(), known.says(), known.course(),
                        wish.ground()));
    }

    List<ReleaseEvent> reopen(ReopenVerification wish) {
        var known = person.release(wish.release());
        if (known.course().verification() == Verification.PENDING) throw NOT_VERIFIED.at("/release");
        return List.of(new VerificationReopened(wish.dossier(), known.id(), known.says(), known.course(),
                wish.slip()));
    }

    /** Nobody verifies what he recorded himself; another answer than the one that stands takes that back first. */
    private Freed verifiable(UUID release, Verification wanted, Facts facts) {
        var known = person.release(release);
        var stands = known.course().verification();
        if (stands == wanted) return known;
        if (stands != Verification.PENDING) throw ALREADY_VERIFIED.at("/release");
        if (facts.isOwn(known.id())) throw VERIFIED_BY_RECORDER.at("/release");
        return known;
    }

    private List<Breach> issues(Release release, Facts facts) {
        var issues = new ArrayList<>(Identifying.outside(release.circumstances(), facts));
        forced(release).forEach(rule -> issues.add(
                Identifying.issue(rule, "/coercion", release.circumstances().setting(), facts)));
        if (isReleasedAlready(release))
            issues.add(Identifying.issue(RELEASED_WITHOUT_RE_EXPLOITATION, "/release",
                    release.circumstances().setting(), facts));
        return List.copyOf(issues);
    }

    /** For adults both involuntariness and menace, for children a criterion of their own; of an unknown age either. */
    private static List<ReleaseRule> forced(Release release) {
        var age = release.circumstances().attributes().ageBand();
        var coercion = release.coercion();
        if (age == AgeBand.UNKNOWN) return List.of(AGE_UNKNOWN);
        if (age.compareTo(AgeBand.AGE_18_24) < 0)
            return coercion.ofChild() ? List.of() : List.of(CHILD_CRITERION_MISSING);
        return coercion.ofAdult() ? List.of() : List.of(INVOLUNTARINESS_OR_MENACE_MISSING);
    }

    private boolean isReleasedAlready(Release release) {
        return person.releases().values().stream().anyMatch(other -> !other.says().release().equals(release.release())
                && other.course().verification() != Verification.REJECTED && other.course().reExploited() == null);
    }
}
