package org.cooptrack.events.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Overtaking;
import org.cooptrack.events.Warning;
import org.cooptrack.events.project.CommitmentChanged;
import org.cooptrack.events.published.PublishedTransaction;
import org.cooptrack.events.value.Money;

/** An adopted transaction was published otherwise, with the same type and currency. Figures move by the difference. */
public record TransactionAdoptionAmended(UUID project, UUID id, PublishedTransaction before,
        PublishedTransaction after, List<Breach> breaches,
        List<Warning> warnings) implements FundsAdoption, Counted, Flagged, CommitmentChanged, BuildingOn, Overtaking {
    public TransactionAdoptionAmended {
        breaches = List.copyOf(breaches);
        warnings = List.copyOf(warnings);
    }

    @Override
    public List<Entry> entries() {
        return List.of(before.says().entry(project).reversed(), after.says().entry(project));
    }

    @Override
    public Money committed() {
        var now = after.says().committed();
        return new Money(now.amount().minus(before.says().committed().amount()), now.currency(), now.valueDate());
    }

    @Override
    public UUID buildsOn() { return id; }

    @Override
    public boolean amending() { return true; }

    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof TransactionAdopted adopted && adopted.id().equals(id)
                || earlier instanceof TransactionAdoptionAmended amended && amended.id().equals(id);
    }
}
