package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Warning;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;

/** Money that was committed and not yet received is no longer committed: the transaction is negative (type 11). */
public record FundsDecommitted(UUID project, UUID id, UUID commitment, String reason, Transaction transaction,
        List<Breach> breaches, List<Warning> warnings) implements TransactionEvent, CommitmentChanged, BuildingOn {
    public FundsDecommitted {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Money committed() { return transaction.committed(); }

    @Override
    public UUID buildsOn() { return commitment; }
}
