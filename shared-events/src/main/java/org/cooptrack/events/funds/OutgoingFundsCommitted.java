package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;

/** The project bound itself to hand money on (type 2). */
public record OutgoingFundsCommitted(UUID project, UUID id, Transaction transaction, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent {
    public OutgoingFundsCommitted {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }
}
