package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** An agreement never entered into force: that was recorded in error. */
public record EntryIntoForceRetracted(UUID session, Agreement agreement, EventId amends, LocalDate before,
        String reason) implements DialogueEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(agreement.inForce(before).reversed()); }
}
