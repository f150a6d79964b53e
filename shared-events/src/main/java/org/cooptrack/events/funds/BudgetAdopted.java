package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedBudget;

/** A budget was taken over as published. */
public record BudgetAdopted(UUID project, UUID id, PublishedBudget published,
        List<Breach> breaches) implements FundsAdoption, Flagged {
    public BudgetAdopted { breaches = List.copyOf(breaches); }
}
