package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.FieldDate;

/** A reform was never sent back: that was recorded in error. What it had reached stands again. */
public record ReturnRetracted(UUID reform, EventId amends, Stage to, FieldDate before, List<Milestone> restored,
        String reason) implements ReformEvent, Counted, Retracting {
    public ReturnRetracted { restored = List.copyOf(restored); }

    @Override
    public List<Entry> entries() { return restored.stream().flatMap(one -> one.entries().stream()).toList(); }
}
