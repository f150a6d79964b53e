package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;

/** This transaction never happened: it was recorded in error. */
public record TransactionRetracted(UUID project, UUID id, EventId amends, Transaction before,
        String reason) implements FundsEvent, Counted, Retracting, CommitmentChanged {
    @Override
    public List<Entry> entries() { return List.of(before.entry(project).reversed()); }

    @Override
    public Money committed() { return before.committed().negated(); }
}
