package org.cooptrack.command.iati;

import java.math.BigDecimal;
import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.events.Event;
import org.cooptrack.events.funds.BudgetAdopted;
import org.cooptrack.events.funds.PlannedDisbursementAdopted;
import org.cooptrack.events.funds.TransactionAdopted;
import org.cooptrack.events.project.ProjectAdopted;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.IndicatorAdopted;
import org.cooptrack.events.results.PeriodAdopted;
import org.cooptrack.events.results.ResultAdopted;

/** Numbers and sums by name. */
final class Tally {
    private final Map<String, BigDecimal> sums = new TreeMap<>();

    void add(String what, long many) { add(what, BigDecimal.valueOf(many)); }

    void add(String what, BigDecimal more) { sums.merge(what, more, BigDecimal::add); }

    /** An event counts as what it took over. */
    void add(Event event) {
        switch (event) {
            case ProjectAdopted _ -> add("projects", 1);
            case TransactionAdopted adopted -> {
                var value = adopted.transaction().value();
                var type = adopted.transaction().type().code();
                add("transactions " + type, 1);
                add("sum " + type + " " + value.currency(), value.amount().value());
            }
            case BudgetAdopted _ -> add("budgets", 1);
            case PlannedDisbursementAdopted _ -> add("planned", 1);
            case ResultAdopted _ -> add("results", 1);
            case IndicatorAdopted adopted -> {
                add("indicators", 1);
                add("baselines", adopted.published().baselines().size());
            }
            case PeriodAdopted adopted -> period(adopted.published());
            default -> {}
        }
    }

    private void period(PublishedPeriod period) {
        add("periods", 1);
        add("targets", period.targets().size());
        add("actuals", period.actuals().size());
    }

    /** What is not nothing, numbers in one form. */
    Map<String, BigDecimal> counts() {
        var plain = new TreeMap<String, BigDecimal>();
        sums.forEach((what, many) -> {
            if (many.signum() != 0) plain.put(what, many.stripTrailingZeros());
        });
        return plain;
    }
}
