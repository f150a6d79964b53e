package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This funding agreement was never signed: it was recorded in error. No report is due for it. */
public record FundingAgreementRetracted(UUID project, UUID agreement, EventId amends, Agreed before,
        String reason) implements FundsEvent, Retracting, Awaiting, Claiming {
    @Override
    public List<String> releases() {
        return before.reports().stream().distinct().map(report -> report.claim(project, agreement)).toList();
    }

    @Override
    public List<String> awaitsNoLonger() {
        return before.reports().stream().map(report -> report.key(agreement)).distinct().toList();
    }
}
