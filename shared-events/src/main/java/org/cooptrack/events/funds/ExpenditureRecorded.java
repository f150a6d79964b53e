package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;

/** Money was spent on goods and services for the project (type 4). */
public record ExpenditureRecorded(UUID project, UUID id, Transaction transaction, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent {
    public ExpenditureRecorded {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }
}
