package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;
import org.cooptrack.events.Warning;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;

/**
 * A transaction was undone by a second one that carries the opposite value on its own date: both happened, and both
 * stay. A reversal is not itself reversed.
 */
public record TransactionReversed(UUID project, UUID id, UUID reversed, EventId reverses, Transaction transaction,
        String reason, List<Breach> breaches,
        List<Warning> warnings) implements TransactionEvent, CommitmentChanged, Resting {
    public TransactionReversed {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public Money committed() { return transaction.committed(); }

    @Override
    public EventId restsOn() { return reverses; }
}
