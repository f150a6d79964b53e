package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;

/** What was recorded of a funding agreement was wrong and is put right. The reports for which it asks are due as it says now. */
public record FundingAgreementCorrected(UUID project, UUID agreement, EventId amends, Agreed before, Agreed after,
        String reason) implements FundsEvent, Amending, Awaiting, Claiming {
    @Override
    public List<Claim> takes() {
        return after.beside(before).stream().map(report -> Claim.of(report.claim(project, agreement))).toList();
    }

    @Override
    public List<String> releases() {
        return before.beside(after).stream().map(report -> report.claim(project, agreement)).toList();
    }

    @Override
    public List<Awaited> awaits() {
        return after.beside(before).stream().map(report -> report.awaited(project, agreement)).toList();
    }

    @Override
    public List<String> awaitsNoLonger() {
        var still = after.reports().stream().map(report -> report.key(agreement)).toList();
        return before.beside(after).stream().map(report -> report.key(agreement)).filter(key -> !still.contains(key))
                .toList();
    }
}
