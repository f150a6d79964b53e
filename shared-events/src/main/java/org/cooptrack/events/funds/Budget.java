package org.cooptrack.events.funds;

import java.util.List;
import org.cooptrack.events.value.Money;
import org.cooptrack.events.value.Period;

/** What may be spent in a period of at most a year. Lines, where there are any, add up to the value. */
public record Budget(BudgetType type, BudgetStatus status, Period period, Money value, List<BudgetLine> lines) {
    public Budget { lines = List.copyOf(lines); }
}
