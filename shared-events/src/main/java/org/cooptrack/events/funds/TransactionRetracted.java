package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.Revision;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;

/** This transaction never happened: it was recorded in error. Without it other money may stand above what covers it. */
@Revision(2)
public record TransactionRetracted(UUID project, UUID id, EventId amends, Transaction before,
        String reason, List<Breach> breaches) implements FundsEvent, Counted, Retracting, Flagged, CommitmentChanged {
    public TransactionRetracted { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.entry(project).reversed()); }

    @Override
    public Money committed() { return before.committed().negated(); }
}
