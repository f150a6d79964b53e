package org.cooptrack.command.quality;

import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.FundingAgreementSigned;

/** What is said of reports that are owed: the rule that one breaks which is overdue, and the agreement that asks for it. */
final class OwedReport {
    static final String OVERDUE = "funds.report-overdue";

    private OwedReport() {}

    /** The event in which the agreement was signed, the last time if it was taken back between. */
    static Optional<EventId> agreedIn(UUID project, UUID agreement, PolicyFacts facts) {
        return facts.history(StreamId.of("project-funds", project)).stream()
                .filter(told -> told.event() instanceof FundingAgreementSigned signed
                        && signed.agreement().equals(agreement))
                .map(Happened::id).reduce((_, later) -> later);
    }
}
