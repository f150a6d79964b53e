package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;

/** Money was handed on to somebody who carries out part of the project (type 3). */
public record FundsDisbursed(UUID project, UUID id, Transaction transaction, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent {
    public FundsDisbursed {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }
}
