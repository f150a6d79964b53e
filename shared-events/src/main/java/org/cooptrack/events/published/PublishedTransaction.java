package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.funds.Transaction;

/** A transaction as published: what it says, and what of it is not understood here. */
public record PublishedTransaction(Transaction says, List<KeptElement> kept) {
    public PublishedTransaction { kept = List.copyOf(kept); }
}
