package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a follow-up of a session was wrong and is put right. */
public record FollowUpCorrected(UUID session, EventId amends, int followUp, FollowUp before, FollowUp after,
        String reason, List<Breach> breaches) implements DialogueEvent, Amending, Flagged {
    public FollowUpCorrected { breaches = List.copyOf(breaches); }
}
