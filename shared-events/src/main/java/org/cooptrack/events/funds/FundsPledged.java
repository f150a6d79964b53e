package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;

/** A development partner promised money, without being bound yet (IATI transaction type 13). */
public record FundsPledged(UUID project, UUID id, Transaction transaction, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent {
    public FundsPledged {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }
}
