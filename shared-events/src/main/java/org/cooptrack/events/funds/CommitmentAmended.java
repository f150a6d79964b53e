package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Warning;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;

/** A commitment was made larger or smaller by contract: the transaction carries the difference (type 11). */
public record CommitmentAmended(UUID project, UUID id, UUID commitment, String reason, Transaction transaction,
        List<Breach> breaches, List<Warning> warnings) implements TransactionEvent, CommitmentChanged, BuildingOn {
    public CommitmentAmended {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Money committed() { return transaction.committed(); }

    @Override
    public UUID buildsOn() { return commitment; }
}
