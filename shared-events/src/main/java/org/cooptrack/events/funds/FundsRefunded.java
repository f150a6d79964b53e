package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Warning;

/** Money, or a part of it, went back to where it came from: the transaction has the type of the one it refunds and is negative. */
public record FundsRefunded(UUID project, UUID id, UUID refunded, String reason, Transaction transaction,
        List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent, BuildingOn {
    public FundsRefunded {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public UUID buildsOn() { return refunded; }
}
