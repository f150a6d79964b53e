package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** A party withdrew from an agreement, which is no longer in force from this day on. Until then it was. */
public record AgreementDenounced(UUID session, Agreement agreement, EventId restsOn, Party by, LocalDate occurredOn,
        String reason) implements DialogueEvent, Counted, Resting {
    @Override
    public List<Entry> entries() { return List.of(agreement.noLonger(occurredOn)); }
}
