package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.value.Money;

/** What was recorded of a transaction was wrong and is put right, in the same currency. Figures move by the difference. */
public record TransactionCorrected(UUID project, UUID id, EventId amends, Transaction before, Transaction after,
        String reason, List<Breach> breaches) implements FundsEvent, Counted, Amending, Flagged, CommitmentChanged {
    public TransactionCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.entry(project).reversed(), after.entry(project)); }

    @Override
    public Money committed() {
        var now = after.committed();
        return new Money(now.amount().minus(before.committed().amount()), now.currency(), now.valueDate());
    }

    /** What was adopted as published was held against other rules. */
    @Override
    public boolean overtakes(Event earlier) {
        return !(earlier instanceof FundsAdoption);
    }
}
