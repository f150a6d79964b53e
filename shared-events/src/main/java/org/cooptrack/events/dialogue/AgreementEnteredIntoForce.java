package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** An agreement that all who must have signed is in force from this day, its own, on. */
public record AgreementEnteredIntoForce(UUID session, Agreement agreement, EventId restsOn,
        LocalDate occurredOn) implements DialogueEvent, Counted, Resting {
    @Override
    public List<Entry> entries() { return List.of(agreement.inForce(occurredOn)); }

    @Override
    public boolean evidenced() { return agreement.evidenced(); }
}
