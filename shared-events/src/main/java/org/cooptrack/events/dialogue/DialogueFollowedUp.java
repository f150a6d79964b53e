package org.cooptrack.events.dialogue;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** Somebody looked, after a session, at what became of its conclusions. Follow-ups of a session are numbered. */
public record DialogueFollowedUp(UUID session, int followUp, FieldDate occurredOn, FollowUpOutcome outcome,
        @Nullable Evidence evidence, List<Breach> breaches) implements DialogueEvent, Flagged {
    public DialogueFollowedUp { breaches = List.copyOf(breaches); }
}
