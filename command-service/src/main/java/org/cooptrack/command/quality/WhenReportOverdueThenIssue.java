package org.cooptrack.command.quality;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.law.PolicyFacts.Held;
import org.cooptrack.command.law.Reminder;
import org.cooptrack.command.quality.QualityCommand.RaiseQualityIssue;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.ReportDue;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;

/**
 * When a report that a funding agreement asks for was not delivered by the day on which it was due, the agreement gets an
 * issue, of which the project is the owner. While it is open, further reports overdue add nothing to it.
 */
final class WhenReportOverdueThenIssue implements Reminder {
    @Override
    public List<Overdue> on(LocalDate day, PolicyFacts facts) {
        return facts.liveClaims(ReportDue.CLAIM).stream().filter(held -> OwedReport.of(held).dueOn().isBefore(day))
                .flatMap(held -> overdue(held, facts)).toList();
    }

    private static Stream<Overdue> overdue(Held held, PolicyFacts facts) {
        var owed = OwedReport.of(held);
        return owed.agreedIn(facts).stream()
                .map(agreed -> new Overdue(held.key(), agreed, raise(agreed, owed.project())));
    }

    private static RaiseQualityIssue raise(EventId agreed, UUID project) {
        return new RaiseQualityIssue(agreed, OwedReport.OVERDUE, null, Owner.project(project), null,
                IssueEffect.STANDS_BESIDE, "not delivered when it was due", null);
    }
}
