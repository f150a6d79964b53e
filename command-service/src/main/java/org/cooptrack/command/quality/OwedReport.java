package org.cooptrack.command.quality;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.PolicyFacts.Held;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.FundingAgreementSigned;

/** A report that is still owed, as its key tells it: to whom, and by when. */
record OwedReport(UUID project, UUID agreement, LocalDate dueOn) {
    static final String OVERDUE = "funds.report-overdue";

    static OwedReport of(Held held) {
        String[] parts = held.key().split(":");
        return new OwedReport(UUID.fromString(parts[1]), UUID.fromString(parts[2]), LocalDate.parse(parts[3]));
    }

    /** The event in which the agreement that asks for it was signed, the last time if it was taken back between. */
    Optional<EventId> agreedIn(PolicyFacts facts) {
        return agreedIn(project, agreement, facts);
    }

    static Optional<EventId> agreedIn(UUID project, UUID agreement, PolicyFacts facts) {
        return facts.history(StreamId.of("project-funds", project)).stream()
                .filter(told -> told.event() instanceof FundingAgreementSigned signed
                        && signed.agreement().equals(agreement))
                .map(Happened::id).reduce((_, later) -> later);
    }
}
