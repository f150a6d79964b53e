package org.cooptrack.command.enterprise;

import static org.cooptrack.command.enterprise.EnterpriseRule.*;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.cooptrack.command.enterprise.EnterpriseCommand.*;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.enterprise.*;

/** Which jobs are said to have been created: none before it is known how many worked there. */
record Claiming(Supported enterprise, Facts facts) {
    List<EnterpriseEvent> claim(ClaimJobs wish) {
        var jobs = possible(new Jobs(wish.claim(), enterprise.matter(), wish.kind(), wish.occurredOn(),
                wish.headcount(), wish.fullTimeEquivalents(), Objects.requireNonNullElse(wish.placements(), List.of()),
                wish.evidence()));
        var known = enterprise.claims().get(wish.claim());
        if (known != null && known.says().equals(jobs)) return List.of();
        if (known != null) throw CLAIM_DIFFERS.at("/claim");
        return List.of(new JobsClaimed(wish.enterprise(), jobs));
    }

    List<EnterpriseEvent> correct(CorrectClaim wish) {
        var known = enterprise.known(wish.claim());
        var after = possible(new Jobs(wish.claim(), known.says().matter(), wish.kind(), wish.occurredOn(),
                wish.headcount(), wish.fullTimeEquivalents(), Objects.requireNonNullElse(wish.placements(), List.of()),
                wish.evidence()));
        if (after.equals(known.says())) return List.of();
        known.undecided();
        return List.of(new ClaimCorrected(wish.enterprise(), known.latest(), known.says(), after, wish.reason()));
    }

    List<EnterpriseEvent> verify(VerifyClaim wish) {
        Everywhere.possible(wish.evidence(), wish.occurredOn(), "/evidence", facts);
        return enterprise.known(wish.claim()).verify(wish, facts);
    }

    List<EnterpriseEvent> reject(RejectClaim wish) { return enterprise.known(wish.claim()).reject(wish, facts); }

    /** A rejection that is taken back needs its placements again. */
    List<EnterpriseEvent> retract(RetractRejection wish) {
        var known = enterprise.known(wish.claim());
        known.says().placements().forEach(placement -> free(placement, wish.claim()));
        return known.retract(wish);
    }

    private Jobs possible(Jobs jobs) {
        enterprise.past(jobs.occurredOn(), "/occurredOn", facts);
        Counting.somebody(jobs.headcount(), jobs.fullTimeEquivalents());
        Everywhere.possible(jobs.evidence(), jobs.occurredOn().latest(), "/evidence", facts);
        if (enterprise.baseline() == null) throw CLAIM_WITHOUT_BASELINE.at("/enterprise");
        if (!enterprise.hadBaselineOn(jobs.occurredOn()))
            throw CLAIM_BEFORE_BASELINE.at("/occurredOn", jobs.occurredOn(), enterprise.baseline().says().countedOn());
        placed(jobs);
        return jobs;
    }

    private void placed(Jobs jobs) {
        if (jobs.placements().isEmpty()) return;
        if (jobs.kind() == JobKind.INDIRECT) throw PLACEMENT_OF_INDIRECT_JOB.at("/placements");
        if (jobs.placements().size() > jobs.headcount().persons()) throw MORE_PLACEMENTS_THAN_JOBS.at("/placements");
        var seen = new HashSet<UUID>();
        for (var placement : jobs.placements()) {
            if (!seen.add(placement)) throw PLACEMENT_TWICE.at("/placements", placement);
            free(placement, jobs.claim());
        }
    }

    private void free(UUID placement, UUID claim) {
        for (var other : enterprise.claims().values())
            if (!other.says().claim().equals(claim) && other.rejected() == null
                    && other.says().placements().contains(placement))
                throw PLACEMENT_TAKEN.at("/placements", placement);
    }
}
