package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.TakingBack;

/** This report was never delivered: it was recorded in error, and is owed as before. */
public record ProgressReportRetracted(UUID project, UUID agreement, EventId amends, ReportDue report, Delivered before,
        String reason) implements FundsEvent, TakingBack, Claiming {
    @Override
    public List<Claim> takes() { return List.of(Claim.of(report.claim(project, agreement))); }
}
