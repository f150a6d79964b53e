package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Resting;
import org.cooptrack.events.value.FieldDate;

/**
 * A reform was sent back to a stage, which it and those behind it must pass again: a bill that a president did not sign.
 * An adoption that this undoes no longer counts.
 */
public record ReformReturned(UUID reform, EventId restsOn, Stage to, FieldDate occurredOn, String reason,
        List<Milestone> undone, List<Breach> breaches) implements ReformEvent, Counted, Resting, Flagged {
    public ReformReturned {
        undone = List.copyOf(undone);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() {
        return undone.stream().flatMap(one -> Milestone.change(one, null).stream()).toList();
    }
}
