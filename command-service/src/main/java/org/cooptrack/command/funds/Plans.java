package org.cooptrack.command.funds;

import static org.cooptrack.command.funds.FundsRule.*;

import java.util.List;
import org.cooptrack.command.funds.FundsCommand.PlanDisbursement;
import org.cooptrack.command.funds.FundsCommand.ReviseBudget;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.events.funds.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Period;

/** What is going to be spent and handed on. */
record Plans(Books books, Checks checks) {
    List<FundsEvent> budget(ReviseBudget wish) {
        var lines = wish.lines() == null ? List.<BudgetLine>of() : wish.lines();
        var budget = new Budget(wish.type(), wish.status(), wish.period(), wish.value(), lines);
        if (budget.equals(books.budgets().get(wish.id()))) return List.of();
        Everywhere.replaces(books.budgets().get(wish.id()), "/id", checks.facts());
        checks.withinOneYear(wish.period(), "/period");
        checks.currency(wish.value(), "/value");
        if (wish.value().amount().sign() < 0) throw BUDGET_NEGATIVE.at("/value/amount", wish.value().amount());
        var sum = lines.stream().map(BudgetLine::amount).reduce(Decimal.ZERO, Decimal::plus);
        if (!lines.isEmpty() && !sum.equals(wish.value().amount()))
            throw LINES_DO_NOT_ADD_UP.at("/lines", sum, wish.value().amount());
        return List.of(new BudgetRevised(wish.project(), wish.id(), budget, List.of()));
    }

    List<FundsEvent> disbursement(PlanDisbursement wish) {
        var plan = new PlannedDisbursement(wish.type(), wish.from(), wish.to(), wish.value(), null, wish.receiver());
        if (plan.equals(books.plans().get(wish.id()))) return List.of();
        Everywhere.replaces(books.plans().get(wish.id()), "/id", checks.facts());
        if (checks.suspendedOn(FieldDate.on(checks.today()))) throw PLANNED_WHILE_SUSPENDED.at("/project");
        if (wish.to() != null) checks.withinOneYear(new Period(wish.from(), wish.to()), "/to");
        checks.positive(wish.value(), "/value");
        checks.currency(wish.value(), "/value");
        checks.partyExists(wish.receiver(), "/receiver");
        return List.of(new DisbursementPlanned(wish.project(), wish.id(), plan, List.of()));
    }
}
