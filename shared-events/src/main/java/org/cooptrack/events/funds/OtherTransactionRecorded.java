package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;

/** A transaction of another type, as published: interest, loans, reimbursements, equity, guarantees and outgoing pledges (types 5 to 10 and 12). */
public record OtherTransactionRecorded(UUID project, UUID id, Transaction transaction, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent {
    public OtherTransactionRecorded {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }
}
