package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Warning;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.Money;

/** A transaction was taken over as published, of whatever type, and counts as if it had been recorded here. */
public record TransactionAdopted(UUID project, UUID id, PublishedTransaction published, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent, FundsAdoption, CommitmentChanged {
    public TransactionAdopted {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Transaction transaction() { return published.says(); }

    @Override
    public Money committed() { return transaction().committed(); }
}
