package org.cooptrack.events.dialogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** An agreement was denounced on another day than recorded. */
public record DenunciationCorrected(UUID session, Agreement agreement, EventId amends, LocalDate before,
        LocalDate after, String reason) implements DialogueEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return List.of(agreement.noLonger(before).reversed(), agreement.noLonger(after)); }
}
