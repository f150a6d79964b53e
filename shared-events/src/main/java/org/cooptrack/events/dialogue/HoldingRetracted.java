package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A session never took place: it was recorded in error, and so was who attended. */
public record HoldingRetracted(UUID session, EventId amends, Proceedings before,
        String reason) implements DialogueEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }
}
