package org.cooptrack.query.iati;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedTransaction;
import org.jspecify.annotations.Nullable;

/**
 * The money of a project as it stands in the books: transactions as recorded, corrected or published last, without those that
 * were retracted; of a reversed one both, for both happened; budgets and planned disbursements as they hold.
 */
final class Books {
    private final Map<UUID, Booked> transactions = new LinkedHashMap<>();
    private final Map<UUID, Said<PublishedBudget>> budgets = new LinkedHashMap<>();
    private final Map<UUID, Said<PublishedDisbursement>> plans = new LinkedHashMap<>();
    private boolean beingAdopted;
    private @Nullable Instant decidedHere;

    /** A transaction, the event that says so now, whether it was published elsewhere, and the rules it broke when it was said. */
    record Booked(PublishedTransaction published, EventId event, boolean adopted, List<String> rules) {
        Transaction says() { return published.says(); }

        Booked says(PublishedTransaction now, EventId by, List<Breach> breaches) {
            return new Booked(now, by, adopted, codes(breaches));
        }

        private static List<String> codes(List<Breach> breaches) {
            return breaches.stream().map(Breach::rule).toList();
        }
    }

    /** What holds, and the event that says so last. */
    record Said<T>(T says, EventId by) {}

    static Books of(List<Recorded<Event>> events) {
        var books = new Books();
        events.forEach(books::see);
        return books;
    }

    Collection<Booked> transactions() { return transactions.values(); }

    List<Said<PublishedBudget>> budgets() { return new ArrayList<>(budgets.values()); }

    List<Said<PublishedDisbursement>> plans() { return new ArrayList<>(plans.values()); }

    /** Whether what was published elsewhere is not all in the books yet. */
    boolean beingAdopted() {
        return beingAdopted;
    }

    @Nullable
    Instant decidedHere() { return decidedHere; }

    private void see(Recorded<Event> recorded) {
        if (!(recorded.event() instanceof FundsEvent event)) return;
        if (event instanceof FundsAdoption) beingAdopted = !(event instanceof FundsAdopted);
        else
            decidedHere = recorded.recordedAt();
        see(event, recorded.id());
    }

    private void see(FundsEvent happened, EventId id) {
        switch (happened) {
            case TransactionAdopted e -> transactions.put(e.id(),
                    new Booked(e.published(), id, true, Booked.codes(e.breaches())));
            case TransactionEvent e -> transactions.put(e.id(), new Booked(
                    new PublishedTransaction(e.transaction(), List.of()), id, false, Booked.codes(e.breaches())));
            case TransactionCorrected e -> transactions.computeIfPresent(e.id(), (_, known) -> known.says(
                    new PublishedTransaction(e.after(), known.published().kept()), id, e.breaches()));
            case TransactionRetracted e -> transactions.remove(e.id());
            case BudgetRevised e -> budgets.put(e.id(), new Said<>(budget(e.budget()), id));
            case DisbursementPlanned e -> plans.put(e.id(), new Said<>(plan(e.plan()), id));
            case FundsAdoption e -> adopt(e, id);
            case FundingAgreementSigned _,FundingAgreementCorrected _,FundingAgreementRetracted _,ProgressReportRecorded _,ProgressReportCorrected _,ProgressReportRetracted _,ReportFellOverdue _ -> {
                // the standard has no place for agreements and their reports
            }
        }
    }

    private void adopt(FundsAdoption happened, EventId id) {
        switch (happened) {
            case TransactionAdoptionAmended e -> transactions.computeIfPresent(e.id(),
                    (_, known) -> known.says(e.after(), id, e.breaches()));
            case BudgetAdopted e -> budgets.put(e.id(), new Said<>(e.published(), id));
            case BudgetAdoptionAmended e -> budgets.put(e.id(), new Said<>(e.after(), id));
            case BudgetNoLongerPublished e -> budgets.remove(e.id());
            case PlannedDisbursementAdopted e -> plans.put(e.id(), new Said<>(e.published(), id));
            case PlannedDisbursementAdoptionAmended e -> plans.put(e.id(), new Said<>(e.after(), id));
            case PlannedDisbursementNoLongerPublished e -> plans.remove(e.id());
            case TransactionAdopted _,ReversalProposed _,ReversalProposalWithdrawn _,FundsAdopted _ -> {
                // stands as it was said, until a person decides
            }
        }
    }

    private static PublishedBudget budget(Budget one) {
        return new PublishedBudget(
                new Budget(one.type(), one.status(), one.period(), Former.money(one.value()), one.lines()),
                Former.beside(one.value()));
    }

    private static PublishedDisbursement plan(PlannedDisbursement one) {
        return new PublishedDisbursement(new PlannedDisbursement(one.type(), one.from(), one.to(),
                Former.money(one.value()), one.provider(), one.receiver()), Former.beside(one.value()));
    }
}
