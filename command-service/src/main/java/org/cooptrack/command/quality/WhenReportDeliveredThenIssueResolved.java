package org.cooptrack.command.quality;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.cooptrack.command.law.Happened;
import org.cooptrack.command.law.Policy;
import org.cooptrack.command.law.PolicyFacts;
import org.cooptrack.command.quality.QualityCommand.OvertakeQualityIssue;
import org.cooptrack.command.quality.QualityCommand.ResolveQualityIssue;
import org.cooptrack.events.Because;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.funds.*;

/**
 * When a report that was overdue is delivered, or an agreement put right or taken back no longer asks for it by that day, its
 * issue falls away. An agreement that had, as it once was, one issue for all its reports has it resolved when nothing overdue is owed.
 */
final class WhenReportDeliveredThenIssueResolved implements Policy {
    @Override
    public Start from() { return Start.BEGINNING; }

    @Override
    public Set<Class<?>> hears() {
        return Set.of(ProgressReportRecorded.class, FundingAgreementCorrected.class, FundingAgreementRetracted.class);
    }

    @Override
    public List<QualityCommand> then(Happened happened, PolicyFacts facts) {
        return switch (happened.event()) {
            case ProgressReportRecorded e ->
                and(overtaken(e.project(), e.agreement(), e.report()::equals, happened, facts),
                        resolved(e.project(), e.agreement(), Because.REPORTS_DELIVERED, happened, facts));
            case FundingAgreementCorrected e -> and(overtaken(e.project(), e.agreement(),
                    report -> !e.after().reports().contains(report), happened, facts),
                    resolved(e.project(), e.agreement(), Because.AGREEMENT_PUT_RIGHT, happened, facts));
            case FundingAgreementRetracted e ->
                overtaken(e.project(), e.agreement(), _ -> true, happened, facts).toList();
            default -> List.of();
        };
    }

    private static List<QualityCommand> and(Stream<QualityCommand> each, Stream<QualityCommand> ofAll) {
        return Stream.concat(each, ofAll).toList();
    }

    /** Those of which nobody closed the issue, each time that they fell overdue. */
    private static Stream<QualityCommand> overtaken(UUID project, UUID agreement, Predicate<ReportDue> which,
            Happened happened, PolicyFacts facts) {
        return facts.history(StreamId.of("project-funds", project)).stream()
                .filter(told -> told.event() instanceof ReportFellOverdue overdue
                        && overdue.agreement().equals(agreement) && which.test(overdue.report()))
                .map(Happened::id).filter(fact -> !OpenIssue.isClosed(fact, OwedReport.OVERDUE, facts))
                .map(fact -> new OvertakeQualityIssue(fact, OwedReport.OVERDUE, happened.id()));
    }

    private static Stream<QualityCommand> resolved(UUID project, UUID agreement, Because how, Happened happened,
            PolicyFacts facts) {
        var day = LocalDate.ofInstant(happened.recordedAt(), ZoneOffset.UTC);
        if (owesMore(project, agreement, day, facts)) return Stream.empty();
        return OwedReport.agreedIn(project, agreement, facts).stream()
                .filter(agreed -> OpenIssue.of(agreed, OwedReport.OVERDUE, facts).isPresent())
                .map(agreed -> new ResolveQualityIssue(agreed, OwedReport.OVERDUE, how.of(happened.id())));
    }

    private static boolean owesMore(UUID project, UUID agreement, LocalDate day, PolicyFacts facts) {
        return facts.liveClaims(ReportDue.CLAIM + project + ":" + agreement + ":").stream()
                .anyMatch(held -> ReportDue.Owed.of(held.key()).report().dueOn().isBefore(day));
    }
}
