package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** All the money published of a project is in the books, so many transactions of it; the breaches are those of the whole, such as spending above the receipts. */
public record FundsAdopted(UUID project, int transactions, List<Breach> breaches) implements FundsAdoption, Flagged {
    public FundsAdopted { breaches = List.copyOf(breaches); }
}
