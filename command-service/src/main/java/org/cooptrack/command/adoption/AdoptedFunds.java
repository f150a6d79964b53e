package org.cooptrack.command.adoption;

import static java.util.Objects.requireNonNull;

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
 * The adopted money of a project as last published; what the books say of a transaction where a person has corrected it
 * since ({@code corrected}, absent there is as published); and which it is that a reversal reverses ({@code reversals}).
 */
record AdoptedFunds(Shelf<PublishedTransaction> transactions, Shelf<PublishedBudget> budgets,
        Shelf<PublishedDisbursement> disbursements, PMap<UUID, Transaction> corrected, PMap<UUID, UUID> reversals,
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
            case TransactionRetracted e when transactions.has(e.id()) -> with(transactions.undone(e.id(), true));
            case TransactionRetracted e when reversals.containsKey(e.id()) ->
                with(transactions.undone(requireNonNull(reversals.get(e.id())), false));
            case TransactionReversed e when transactions.has(e.reversed()) -> reversed(e);
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
                new AdoptedFunds(transactions, budgets, disbursements, corrected, reversals, e);
        };
    }

    private AdoptedFunds reversed(TransactionReversed event) {
        return new AdoptedFunds(transactions.undone(event.reversed(), true), budgets, disbursements, corrected,
                reversals.plus(event.id(), event.reversed()), whole);
    }

    private AdoptedFunds with(Shelf<PublishedTransaction> now) {
        return new AdoptedFunds(now, budgets, disbursements, corrected, reversals, whole);
    }

    private AdoptedFunds budgeted(Shelf<PublishedBudget> now) {
        return new AdoptedFunds(transactions, now, disbursements, corrected, reversals, whole);
    }

    private AdoptedFunds planned(Shelf<PublishedDisbursement> now) {
        return new AdoptedFunds(transactions, budgets, now, corrected, reversals, whole);
    }

    private AdoptedFunds correct(UUID id, Transaction now) {
        return new AdoptedFunds(transactions, budgets, disbursements, corrected.plus(id, now), reversals, whole);
    }

    private AdoptedFunds uncorrected(UUID id) {
        return new AdoptedFunds(transactions, budgets, disbursements, corrected.minus(id), reversals, whole);
    }
}
