package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;

/** Money of a development partner arrived (type 1). */
public record FundsReceived(UUID project, UUID id, Transaction transaction, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent {
    public FundsReceived {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }
}
