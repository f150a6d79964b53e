package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This agreement was never reached: it was recorded in error. */
public record AgreementRetracted(UUID session, EventId amends, Agreement before,
        String reason) implements DialogueEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.reached().reversed()); }
}
