package org.cooptrack.command.funds;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.funds.Budget;
import org.cooptrack.events.funds.FundingAgreementSigned;
import org.cooptrack.events.funds.PlannedDisbursement;
import org.cooptrack.events.funds.ProgressReportRecorded;
import org.cooptrack.events.funds.ReportDue;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;

/** The money of a project as it stands: agreements, transactions, budgets, plans, and the reports delivered. */
record Books(PMap<UUID, FundingAgreementSigned> agreements, Postings postings, PMap<UUID, Budget> budgets,
        PMap<UUID, PlannedDisbursement> plans, PMap<Delivery, LocalDate> reports) {
    /** A report of an agreement. */
    record Delivery(UUID agreement, ReportDue report) {}

    static final Books START = new Books(HashTreePMap.empty(), Postings.NONE, HashTreePMap.empty(),
            HashTreePMap.empty(), HashTreePMap.empty());

    /** @throws org.cooptrack.command.law.Rejected when no such transaction stands */
    Posting posting(UUID id, String field) {
        var posting = postings.find(id);
        if (posting == null) throw FundsRule.TRANSACTION_UNKNOWN.at(field, id);
        return posting;
    }

    Books with(FundingAgreementSigned agreement) {
        return new Books(agreements.plus(agreement.agreement(), agreement), postings, budgets, plans, reports);
    }

    Books with(Postings changed) { return new Books(agreements, changed, budgets, plans, reports); }

    Books budgeted(UUID id, Budget budget) {
        return new Books(agreements, postings, budgets.plus(id, budget), plans, reports);
    }

    Books planned(UUID id, PlannedDisbursement plan) {
        return new Books(agreements, postings, budgets, plans.plus(id, plan), reports);
    }

    Books with(ProgressReportRecorded event) {
        return new Books(agreements, postings, budgets, plans,
                reports.plus(new Delivery(event.agreement(), event.report()), event.deliveredOn()));
    }
}
