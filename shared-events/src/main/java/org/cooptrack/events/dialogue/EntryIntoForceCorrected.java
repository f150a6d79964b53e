package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** An agreement entered into force on another day than recorded. */
public record EntryIntoForceCorrected(UUID session, Agreement agreement, EventId amends, LocalDate before,
        LocalDate after, String reason) implements DialogueEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return List.of(agreement.inForce(before).reversed(), agreement.inForce(after)); }

    @Override
    public boolean evidenced() { return agreement.evidenced(); }
}
