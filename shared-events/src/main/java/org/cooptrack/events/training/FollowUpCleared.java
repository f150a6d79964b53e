package org.cooptrack.events.training;

import java.util.UUID;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.EventId;

/**
 * A follow-up had been recorded before what it follows was known, and that became known: that the person was enrolled, or
 * completed the training so many months before. The quality issue of the follow-up under that rule falls away.
 */
public record FollowUpCleared(UUID training, EventId clears, UUID person, int month, String rule)
        implements
            TrainingEvent,
            Clearing {}
