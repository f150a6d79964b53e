package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** An agreement was never denounced: that was recorded in error, and it was in force all along. */
public record DenunciationRetracted(UUID session, Agreement agreement, EventId amends, LocalDate before,
        String reason) implements DialogueEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(agreement.noLonger(before).reversed()); }
}
