package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/**
 * A report that an agreement asks for was not delivered by the day on which it was due. Each such report has a quality issue
 * of its own, of which the project is the owner; it falls away when the report is delivered, or turns out not to be owed.
 */
public record ReportFellOverdue(UUID project, UUID agreement, ReportDue report, List<Breach> breaches)
        implements
            FundsEvent,
            Flagged {
    public ReportFellOverdue { breaches = List.copyOf(breaches); }
}
