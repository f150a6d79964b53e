package org.cooptrack.command.adoption;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.published.PublishedBudget;
import org.cooptrack.events.published.PublishedDisbursement;
import org.cooptrack.events.published.PublishedTransaction;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/**
 * The adopted money of a project as last published, and what the books say of a transaction where a person has corrected
 * it since ({@code corrected}) or retracted it (absent there is as published).
 */
record AdoptedFunds(Shelf<PublishedTransaction> transactions, Shelf<PublishedBudget> budgets,
        Shelf<PublishedDisbursement> disbursements, PMap<UUID, Transaction> corrected, PMap<UUID, Boolean> retracted,
        @Nullable FundsAdopted whole) {
    static final AdoptedFunds NONE = new AdoptedFunds(Shelf.empty("transaction"), Shelf.empty("budget"),
            Shelf.empty("planned-disbursement"), HashTreePMap.empty(), HashTreePMap.empty(), null);

    static AdoptedFunds after(Iterable<Event> history) {
        var state = NONE;
        for (var event : history)
            if (event instanceof FundsEvent funds) state = state.after(funds);
        return state;
    }

    AdoptedFunds after(FundsEvent event) {
        return switch (event) {
            case FundsAdoption adoption -> adopted(adoption);
            case TransactionCorrected e when transactions.has(e.id()) -> correct(e.id(), e.after());
            case TransactionRetracted e when transactions.has(e.id()) -> new AdoptedFunds(transactions, budgets,
                    disbursements, corrected, retracted.plus(e.id(), true), whole);
            case TransactionEvent _,TransactionCorrected _,TransactionRetracted _,FundingAgreementSigned _,BudgetRevised _,DisbursementPlanned _,ProgressReportRecorded _ ->
                this;
        };
    }

    private AdoptedFunds adopted(FundsAdoption event) {
        return switch (event) {
            case TransactionAdopted e -> with(transactions.with(e.id(), null, e.published()));
            case TransactionAdoptionAmended e -> with(transactions.says(e.id(), e.after())).uncorrected(e.id());
            case ReversalProposed e -> with(transactions.published(e.id(), false));
            case ReversalProposalWithdrawn e -> with(transactions.published(e.id(), true));
            case BudgetAdopted e -> budgeted(budgets.with(e.id(), null, e.published()));
            case BudgetAdoptionAmended e -> budgeted(budgets.says(e.id(), e.after()));
            case BudgetNoLongerPublished e -> budgeted(budgets.without(e.id()));
            case PlannedDisbursementAdopted e -> planned(disbursements.with(e.id(), null, e.published()));
            case PlannedDisbursementAdoptionAmended e -> planned(disbursements.says(e.id(), e.after()));
            case PlannedDisbursementNoLongerPublished e -> planned(disbursements.without(e.id()));
            case FundsAdopted e ->
                new AdoptedFunds(transactions, budgets, disbursements, corrected, retracted, e);
        };
    }

    private AdoptedFunds with(Shelf<PublishedTransaction> now) {
        return new AdoptedFunds(now, budgets, disbursements, corrected, retracted, whole);
    }

    private AdoptedFunds budgeted(Shelf<PublishedBudget> now) {
        return new AdoptedFunds(transactions, now, disbursements, corrected, retracted, whole);
    }

    private AdoptedFunds planned(Shelf<PublishedDisbursement> now) {
        return new AdoptedFunds(transactions, budgets, now, corrected, retracted, whole);
    }

    private AdoptedFunds correct(UUID id, Transaction now) {
        return new AdoptedFunds(transactions, budgets, disbursements, corrected.plus(id, now), retracted, whole);
    }

    private AdoptedFunds uncorrected(UUID id) {
        return new AdoptedFunds(transactions, budgets, disbursements, corrected.minus(id), retracted, whole);
    }
}
