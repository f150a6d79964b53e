package org.cooptrack.query.funds;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.cooptrack.events.funds.*;
import org.cooptrack.query.funds.FundsView.AgreementView;
import org.cooptrack.query.funds.FundsView.ReportView;
import org.jspecify.annotations.Nullable;

/** The funding agreements, and the reports that are owed for them. A report is the same whenever it is due. */
final class Signed {
    private Signed() {}

    static FundsView signed(FundsView view, FundingAgreementSigned event, String id) {
        return put(view, event.agreement(), of(event.agreement(), event.says(), List.of(), id));
    }

    static FundsView corrected(FundsView view, FundingAgreementCorrected event, String id) {
        return change(view, event.agreement(), known -> of(known.agreement(), event.after(), known.reports(), id));
    }

    static FundsView retracted(FundsView view, FundingAgreementRetracted event) {
        return put(view, event.agreement(), null);
    }

    static FundsView delivered(FundsView view, UUID agreement, ReportDue report, @Nullable Delivered how) {
        return report(view, agreement, report, known -> new ReportView(known.report(), known.kind(), known.period(),
                known.dueOn(), known.overdue(), how));
    }

    static FundsView overdue(FundsView view, ReportFellOverdue event) {
        return report(view, event.agreement(), event.report(), known -> new ReportView(known.report(), known.kind(),
                known.period(), known.dueOn(), true, known.delivered()));
    }

    /** A report that is no longer asked for is still told where it was delivered. */
    private static AgreementView of(UUID agreement, Agreed says, List<ReportView> before, String id) {
        Stream<ReportView> asked = says.reports().stream().distinct().map(report -> of(report, before));
        List<String> names = says.reports().stream().map(Signed::name).toList();
        Stream<ReportView> beside = before.stream()
                .filter(one -> one.delivered() != null && !names.contains(one.report()));
        return new AgreementView(agreement, says.partner(), says.reference(), says.amount(), says.signedOn(),
                says.evidence(), Stream.concat(asked, beside).toList(), id);
    }

    private static ReportView of(ReportDue report, List<ReportView> before) {
        return before.stream().filter(one -> one.report().equals(name(report))).findFirst()
                .map(one -> new ReportView(one.report(), one.kind(), one.period(), report.dueOn(), one.overdue(),
                        one.delivered()))
                .orElseGet(() -> unasked(report));
    }

    private static FundsView report(FundsView view, UUID agreement, ReportDue report,
            UnaryOperator<ReportView> change) {
        return change(view, agreement, known -> {
            Predicate<ReportView> same = one -> one.report().equals(name(report));
            ReportView now = change
                    .apply(known.reports().stream().filter(same).findFirst().orElseGet(() -> unasked(report)));
            return new AgreementView(known.agreement(), known.partner(), known.reference(), known.amount(),
                    known.signedOn(), known.evidence(), Placed.in(known.reports(), same, now), known.event());
        });
    }

    private static ReportView unasked(ReportDue report) {
        return new ReportView(name(report), report.kind(), report.period(), report.dueOn(), false, null);
    }

    private static String name(ReportDue report) {
        return report.kind() + " " + report.period().from() + "/" + report.period().to();
    }

    private static FundsView change(FundsView view, UUID agreement, UnaryOperator<AgreementView> change) {
        return view.agreements().stream().filter(one -> one.agreement().equals(agreement)).findFirst()
                .map(one -> put(view, agreement, change.apply(one))).orElse(view);
    }

    private static FundsView put(FundsView view, UUID agreement, @Nullable AgreementView now) {
        return new FundsView(view.project(),
                Placed.in(view.agreements(), one -> one.agreement().equals(agreement), now), view.transactions(),
                view.budgets(), view.plannedDisbursements(), view.adoptedTransactions());
    }
}
