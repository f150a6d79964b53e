package org.cooptrack.query.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.funds.*;
import org.cooptrack.query.funds.FundsView.BudgetView;
import org.cooptrack.query.funds.FundsView.PlanView;
import org.cooptrack.query.projection.Folding;
import org.cooptrack.query.projection.Kept;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The money of a project as of any of its events. */
@Component
class FundsFolding implements Folding<FundsEvent, FundsView> {
    @Override
    public String name() { return "project_funds"; }

    @Override
    public Class<FundsEvent> family() { return FundsEvent.class; }

    @Override
    public List<String> keys(FundsEvent event) { return List.of(event.project().toString()); }

    @Override
    public Kept<FundsView> after(String key, @Nullable Kept<FundsView> before, Recorded<Event> recorded) {
        FundsEvent event = family().cast(recorded.event());
        FundsView view = before == null ? FundsView.of(event.project()) : before.row();
        return new Kept<>(key, fold(view, event, recorded.id().toString()), recorded.id().version(),
                recorded.position());
    }

    private static FundsView fold(FundsView view, FundsEvent happened, String id) {
        return switch (happened) {
            case TransactionEvent e -> Booked.recorded(view, e, id);
            case TransactionCorrected e -> Booked.corrected(view, e, id);
            case TransactionRetracted e -> Booked.retracted(view, e);
            case FundingAgreementSigned e -> Signed.signed(view, e, id);
            case FundingAgreementCorrected e -> Signed.corrected(view, e, id);
            case FundingAgreementRetracted e -> Signed.retracted(view, e);
            case ProgressReportRecorded e -> Signed.delivered(view, e.agreement(), e.report(),
                    new Delivered(e.deliveredOn(), e.evidence()));
            case ProgressReportCorrected e -> Signed.delivered(view, e.agreement(), e.report(), e.after());
            case ProgressReportRetracted e -> Signed.delivered(view, e.agreement(), e.report(), null);
            case ReportFellOverdue e -> Signed.overdue(view, e);
            case BudgetRevised e -> budget(view, e.id(), new BudgetView(e.id(), false, e.budget(), id));
            case DisbursementPlanned e -> plan(view, e.id(), new PlanView(e.id(), false, e.plan(), id));
            case FundsAdoption e -> adopted(view, e, id);
        };
    }

    private static FundsView adopted(FundsView view, FundsAdoption happened, String id) {
        return switch (happened) {
            case TransactionAdopted e -> Booked.recorded(view, e, id);
            case TransactionAdoptionAmended e -> Booked.amended(view, e, id);
            case ReversalProposed e -> Booked.reversalProposed(view, e.id(), true);
            case ReversalProposalWithdrawn e -> Booked.reversalProposed(view, e.id(), false);
            case BudgetAdopted e -> budget(view, e.id(), new BudgetView(e.id(), true, e.published().says(), id));
            case BudgetAdoptionAmended e -> budget(view, e.id(), new BudgetView(e.id(), true, e.after().says(), id));
            case BudgetNoLongerPublished e -> budget(view, e.id(), null);
            case PlannedDisbursementAdopted e ->
                plan(view, e.id(), new PlanView(e.id(), true, e.published().says(), id));
            case PlannedDisbursementAdoptionAmended e ->
                plan(view, e.id(), new PlanView(e.id(), true, e.after().says(), id));
            case PlannedDisbursementNoLongerPublished e -> plan(view, e.id(), null);
            case FundsAdopted e -> new FundsView(view.project(), view.agreements(), view.transactions(),
                    view.budgets(), view.plannedDisbursements(), e.transactions());
        };
    }

    private static FundsView budget(FundsView view, UUID id, @Nullable BudgetView now) {
        return new FundsView(view.project(), view.agreements(), view.transactions(),
                Placed.in(view.budgets(), one -> one.id().equals(id), now), view.plannedDisbursements(),
                view.adoptedTransactions());
    }

    private static FundsView plan(FundsView view, UUID id, @Nullable PlanView now) {
        return new FundsView(view.project(), view.agreements(), view.transactions(), view.budgets(),
                Placed.in(view.plannedDisbursements(), one -> one.id().equals(id), now), view.adoptedTransactions());
    }
}
