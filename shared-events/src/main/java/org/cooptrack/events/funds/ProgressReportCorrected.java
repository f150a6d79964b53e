package org.cooptrack.events.funds;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** What was recorded of the delivery of a report was wrong and is put right. */
public record ProgressReportCorrected(UUID project, UUID agreement, EventId amends, ReportDue report, Delivered before,
        Delivered after, String reason) implements FundsEvent, Amending {}
