package org.cooptrack.command.adoption;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
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
 * The adopted money of a project as last published; what persons say of a transaction, be it one they recorded here or an
 * adopted one they put right ({@code byPersons}); and which it is that a reversal reverses ({@code reversals}).
 */
record AdoptedFunds(Shelf<PublishedTransaction> transactions, Shelf<PublishedBudget> budgets,
        Shelf<PublishedDisbursement> disbursements, PMap<UUID, Transaction> byPersons, PMap<UUID, UUID> reversals,
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
            case TransactionCorrected e -> said(e.id(), e.after());
            case TransactionRetracted e when transactions.has(e.id()) -> with(transactions.undone(e.id(), true));
            case TransactionRetracted e when reversals.containsKey(e.id()) ->
                with(transactions.undone(requireNonNull(reversals.get(e.id())), false)).unsaid(e.id());
            case TransactionRetracted e -> unsaid(e.id());
            case TransactionReversed e when transactions.has(e.reversed()) -> reversed(e);
            case TransactionEvent e -> said(e.id(), e.transaction());
            case FundingAgreementSigned _,FundingAgreementCorrected _,FundingAgreementRetracted _,BudgetRevised _,DisbursementPlanned _,ProgressReportRecorded _,ProgressReportCorrected _,ProgressReportRetracted _,ReportFellOverdue _ ->
                this;
        };
    }

    /** What was recorded here and never published, as far as is known. */
    List<Transaction> recorded() {
        return byPersons.entrySet().stream().filter(one -> !transactions.has(one.getKey())).map(Map.Entry::getValue)
                .toList();
    }

    private AdoptedFunds adopted(FundsAdoption event) {
        return switch (event) {
            case TransactionAdopted e -> with(transactions.with(e.id(), null, e.published()));
            case TransactionAdoptionAmended e -> with(transactions.says(e.id(), e.after())).unsaid(e.id());
            case ReversalProposed e -> with(transactions.published(e.id(), false));
            case ReversalProposalWithdrawn e -> with(transactions.published(e.id(), true));
            case BudgetAdopted e -> budgeted(budgets.with(e.id(), null, e.published()));
            case BudgetAdoptionAmended e -> budgeted(budgets.says(e.id(), e.after()));
            case BudgetNoLongerPublished e -> budgeted(budgets.without(e.id()));
            case PlannedDisbursementAdopted e -> planned(disbursements.with(e.id(), null, e.published()));
            case PlannedDisbursementAdoptionAmended e -> planned(disbursements.says(e.id(), e.after()));
            case PlannedDisbursementNoLongerPublished e -> planned(disbursements.without(e.id()));
            case FundsAdopted e ->
                new AdoptedFunds(transactions, budgets, disbursements, byPersons, reversals, e);
        };
    }

    private AdoptedFunds reversed(TransactionReversed event) {
        return new AdoptedFunds(transactions.undone(event.reversed(), true), budgets, disbursements,
                byPersons.plus(event.id(), event.transaction()), reversals.plus(event.id(), event.reversed()), whole);
    }

    private AdoptedFunds with(Shelf<PublishedTransaction> now) {
        return new AdoptedFunds(now, budgets, disbursements, byPersons, reversals, whole);
    }

    private AdoptedFunds budgeted(Shelf<PublishedBudget> now) {
        return new AdoptedFunds(transactions, now, disbursements, byPersons, reversals, whole);
    }

    private AdoptedFunds planned(Shelf<PublishedDisbursement> now) {
        return new AdoptedFunds(transactions, budgets, now, byPersons, reversals, whole);
    }

    private AdoptedFunds said(UUID id, Transaction now) {
        return new AdoptedFunds(transactions, budgets, disbursements, byPersons.plus(id, now), reversals, whole);
    }

    private AdoptedFunds unsaid(UUID id) {
        return new AdoptedFunds(transactions, budgets, disbursements, byPersons.minus(id), reversals, whole);
    }
}
