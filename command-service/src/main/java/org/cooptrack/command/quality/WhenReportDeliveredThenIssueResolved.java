package org.cooptrack.command.quality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.events.funds.FundingAgreementCorrected;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ReportDue;

/** When the last report that was overdue is delivered, or an agreement put right no longer asks for it, the issue of the agreement is resolved. */
final class WhenReportDeliveredThenIssueResolved implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() { return Set.of(ProgressReportRecorded.class, FundingAgreementCorrected.class); }

    @Override
    public List<ResolveQualityIssue> then(Happened happened, PolicyFacts facts) {
        return switch (happened.event()) {
            case ProgressReportRecorded e -> resolved(e.project(), e.agreement(), "delivered: ", happened, facts);
            case FundingAgreementCorrected e -> resolved(e.project(), e.agreement(), "put right: ", happened, facts);
            default -> List.of();
        };
    }

    private static List<ResolveQualityIssue> resolved(UUID project, UUID agreement, String how, Happened happened,
            PolicyFacts facts) {
        var day = LocalDate.ofInstant(happened.recordedAt(), ZoneOffset.UTC);
        if (owesMore(project, agreement, day, facts)) return List.of();
        return OwedReport.agreedIn(project, agreement, facts).stream()
                .filter(agreed -> OpenIssue.of(agreed, OwedReport.OVERDUE, facts).isPresent())
                .map(agreed -> new ResolveQualityIssue(agreed, OwedReport.OVERDUE, how + happened.id())).toList();
    }

    private static boolean owesMore(UUID project, UUID agreement, LocalDate day, PolicyFacts facts) {
        return facts.liveClaims(ReportDue.CLAIM + project + ":" + agreement + ":").stream()
                .anyMatch(held -> OwedReport.of(held).dueOn().isBefore(day));
    }
}
