package org.cooptrack.command.quality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ReportDue;

/** When the last report that was overdue is delivered, the issue of its agreement is resolved. */
final class WhenReportDeliveredThenIssueResolved implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() { return Set.of(ProgressReportRecorded.class); }

    @Override
    public List<ResolveQualityIssue> then(Happened happened, PolicyFacts facts) {
        if (!(happened.event() instanceof ProgressReportRecorded delivered)) return List.of();
        if (owesMore(delivered, LocalDate.ofInstant(happened.recordedAt(), ZoneOffset.UTC), facts)) return List.of();
        return OwedReport.agreedIn(delivered.project(), delivered.agreement(), facts).stream()
                .filter(agreed -> OpenIssue.of(agreed, OwedReport.OVERDUE, facts).isPresent())
                .map(agreed -> new ResolveQualityIssue(agreed, OwedReport.OVERDUE, "delivered: " + happened.id()))
                .toList();
    }

    private static boolean owesMore(ProgressReportRecorded delivered, LocalDate day, PolicyFacts facts) {
        return facts.liveClaims(ReportDue.CLAIM + delivered.project() + ":" + delivered.agreement() + ":").stream()
                .anyMatch(held -> OwedReport.of(held).dueOn().isBefore(day));
    }
}
