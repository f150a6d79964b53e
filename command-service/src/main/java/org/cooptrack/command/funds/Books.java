package org.cooptrack.command.funds;

import java.util.UUID;
import org.cooptrack.events.funds.Budget;
import org.cooptrack.events.funds.PlannedDisbursement;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The money of a project as it stands: agreements, transactions, budgets, plans, and the reports delivered. */
record Books(Contracts contracts, Postings postings, PMap<UUID, Budget> budgets,
        PMap<UUID, PlannedDisbursement> plans, Reports reports) {
    static final Books START = new Books(Contracts.NONE, Postings.NONE, HashTreePMap.empty(), HashTreePMap.empty(),
            Reports.NONE);

    /** @throws org.cooptrack.command.law.Rejected when no such transaction stands */
    Posting posting(UUID id, String field) {
        var posting = postings.find(id);
        if (posting == null) throw FundsRule.TRANSACTION_UNKNOWN.at(field, id);
        return posting;
    }

    Books with(Contracts changed) { return new Books(changed, postings, budgets, plans, reports); }

    Books with(Postings changed) { return new Books(contracts, changed, budgets, plans, reports); }

    Books budgeted(UUID id, Budget budget) {
        return new Books(contracts, postings, budgets.plus(id, budget), plans, reports);
    }

    Books planned(UUID id, PlannedDisbursement plan) {
        return new Books(contracts, postings, budgets, plans.plus(id, plan), reports);
    }

    Books with(Reports changed) { return new Books(contracts, postings, budgets, plans, changed); }
}
