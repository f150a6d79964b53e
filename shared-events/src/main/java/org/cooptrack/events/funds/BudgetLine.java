package org.cooptrack.events.funds;

import org.cooptrack.events.value.Decimal;

/** One line of a budget, in the currency of the budget. */
public record BudgetLine(String line, Decimal amount) {}
