package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.funds.Budget;

/** A budget as published: what it says, and what of it is not understood here. */
public record PublishedBudget(Budget says, List<KeptElement> kept) {
    public PublishedBudget { kept = List.copyOf(kept); }
}
