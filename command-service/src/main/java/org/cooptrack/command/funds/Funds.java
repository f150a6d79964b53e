package org.cooptrack.command.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.funds.Contracts.Contract;
import org.cooptrack.command.funds.FundsCommand.*;
import org.cooptrack.command.funds.Reports.Delivery;
import org.cooptrack.command.funds.Reports.Report;
import org.cooptrack.command.law.Facts;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.*;
import org.jspecify.annotations.Nullable;

/** The law of a project's money: which wish becomes which event, and which event makes which state. Pure. */
final class Funds {
    private Funds() {}

    /** @throws org.cooptrack.command.law.Rejected where a rule of {@link FundsRule} stands against the wish */
    static List<FundsEvent> decide(FundsCommand wish, Books books, Facts facts) {
        var checks = new Checks(wish.project(), facts);
        checks.projectExists();
        var movements = new Movements(books, checks);
        var commitments = new Commitments(books, checks);
        var amendments = new Amendments(books, checks);
        var plans = new Plans(books, checks);
        var signing = new Signing(books, checks);
        var reporting = new Reporting(books, checks);
        return switch (wish) {
            case SignFundingAgreement w -> signing.sign(w);
            case CorrectFundingAgreement w -> signing.correct(w);
            case RetractFundingAgreement w -> signing.retract(w);
            case CommitFunds w -> commitments.commit(w);
            case AmendCommitment w -> commitments.amend(w);
            case DecommitFunds w -> commitments.decommit(w);
            case PledgeFunds w -> movements.pledge(w);
            case ReceiveFunds w -> movements.receive(w);
            case DisburseFunds w -> movements.disburse(w);
            case RecordExpenditure w -> movements.spend(w);
            case RefundFunds w -> movements.refund(w);
            case CommitOutgoing w -> movements.commitOutgoing(w);
            case RecordOtherTransaction w -> movements.recordOther(w);
            case ReverseTransaction w -> amendments.reverse(w);
            case CorrectTransaction w -> amendments.correct(w);
            case RetractTransaction w -> amendments.retract(w);
            case ReviseBudget w -> plans.budget(w);
            case PlanDisbursement w -> plans.disbursement(w);
            case RecordProgressReport w -> reporting.record(w);
            case CorrectProgressReport w -> reporting.correct(w);
            case RetractProgressReport w -> reporting.retract(w);
            case NoteOverdueReport w -> reporting.overdue(w);
        };
    }

    static Books evolve(Books books, FundsEvent event, EventId id) {
        return switch (event) {
            case FundingAgreementSigned e -> signed(books, e.agreement(), id, e.says());
            case FundingAgreementCorrected e ->
                signed(asked(books, e.agreement(), e.after().reports()), e.agreement(), id,
                        e.after());
            case FundingAgreementRetracted e ->
                asked(books, e.agreement(), List.of()).with(books.contracts().without(e.agreement()));
            case TransactionEvent e -> books.with(books.postings()
                    .plus(Posting.of(id, e, changes(e))));
            case TransactionCorrected e -> books.with(books.postings().corrected(e.id(), id, e.after()));
            case TransactionRetracted e -> books.with(books.postings().retracted(e.id()));
            case TransactionAdoptionAmended e ->
                books.with(books.postings().corrected(e.id(), id, e.after().says()));
            case BudgetRevised e -> books.budgeted(e.id(), e.budget());
            case DisbursementPlanned e -> books.planned(e.id(), e.plan());
            case ProgressReportRecorded e -> delivered(books, new Report(e.agreement(), e.report()), id, e.says());
            case ProgressReportCorrected e -> delivered(books, new Report(e.agreement(), e.report()), id, e.after());
            case ProgressReportRetracted e ->
                books.with(books.reports().without(new Report(e.agreement(), e.report())));
            case ReportFellOverdue e ->
                books.with(books.reports().overdue(new Report(e.agreement(), e.report())));
            case FundsAdoption _ -> books;
        };
    }

    private static Books asked(Books books, UUID agreement, List<ReportDue> reports) {
        return books.with(books.reports().asked(agreement, reports));
    }

    private static Books signed(Books books, UUID agreement, EventId by, Agreed says) {
        return books.with(books.contracts().with(new Contract(agreement, by, says)));
    }

    private static Books delivered(Books books, Report report, EventId by, Delivered says) {
        return books.with(books.reports().with(report, new Delivery(by, says)));
    }

    private static @Nullable UUID changes(TransactionEvent event) {
        return switch (event) {
            case CommitmentAmended e -> e.commitment();
            case FundsDecommitted e -> e.commitment();
            case FundsRefunded e -> e.refunded();
            case TransactionReversed e -> e.reversed();
            case FundsPledged _,FundsCommitted _,FundsReceived _,FundsDisbursed _,ExpenditureRecorded _,OutgoingFundsCommitted _,OtherTransactionRecorded _,TransactionAdopted _ ->
                null;
        };
    }
}
