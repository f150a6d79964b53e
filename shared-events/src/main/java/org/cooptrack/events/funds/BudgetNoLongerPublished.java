package org.cooptrack.events.funds;

import java.util.UUID;
import org.cooptrack.events.published.PublishedBudget;

/** An adopted budget is no longer published and holds no more: it was a plan, not a fact. */
public record BudgetNoLongerPublished(UUID project, UUID id, PublishedBudget before) implements FundsAdoption {}
