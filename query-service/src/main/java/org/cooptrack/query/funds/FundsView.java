package org.cooptrack.query.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Warning;
import org.cooptrack.events.funds.Budget;
import org.cooptrack.events.funds.Delivered;
import org.cooptrack.events.funds.PlannedDisbursement;
import org.cooptrack.events.funds.ReportKind;
import org.cooptrack.events.funds.Transaction;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * The money of a project as its events tell it: agreements with the reports that are owed for them, transactions as they stand
 * in the books, budgets and planned disbursements.
 */
record FundsView(UUID project, List<AgreementView> agreements, List<TransactionView> transactions,
        List<BudgetView> budgets, List<PlanView> plannedDisbursements, @Nullable Integer adoptedTransactions) {
    FundsView {
        agreements = List.copyOf(agreements);
        transactions = List.copyOf(transactions);
        budgets = List.copyOf(budgets);
        plannedDisbursements = List.copyOf(plannedDisbursements);
    }

    /** What a funding agreement says, and of each report it asks for whether it was delivered. */
    record AgreementView(UUID agreement, UUID partner, String reference, Money amount, LocalDate signedOn,
            @Nullable Evidence evidence, List<ReportView> reports, String event) {
        AgreementView {
            reports = List.copyOf(reports);
        }
    }

    /** A report: what it is, by when it is due, whether it fell overdue, and how it was delivered. */
    record ReportView(String report, ReportKind kind, Period period, LocalDate dueOn, boolean overdue,
            @Nullable Delivered delivered) {}

    /**
     * A transaction: what it was recorded as, what it says and the event that says so now; what it is about (an agreement, or the
     * transaction it amends, refunds or reverses); which one reversed it; whether it is no longer published; and the rules and
     * warnings with which it was said last.
     */
    record TransactionView(UUID id, String recordedAs, Transaction says, String event, boolean published,
            @Nullable UUID about, @Nullable UUID reversedBy, boolean reversalProposed, List<String> rules,
            List<Warning> warnings) {
        TransactionView {
            rules = List.copyOf(rules);
            warnings = List.copyOf(warnings);
        }
    }

    /** A budget, and whether it was taken over as published. */
    record BudgetView(UUID id, boolean published, Budget says, String event) {}

    /** A disbursement that is planned, and whether the plan was taken over as published. */
    record PlanView(UUID id, boolean published, PlannedDisbursement says, String event) {}

    static FundsView of(UUID project) {
        return new FundsView(project, List.of(), List.of(), List.of(), List.of(), null);
    }
}
