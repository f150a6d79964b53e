package org.cooptrack.events.training;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Questioning;
import org.cooptrack.events.value.Percentage;

/**
 * What was put right of an attendance sheet or of a session leaves a person who completed the training with less attendance,
 * in percent of the sessions, than it asks for. The completion gets a quality issue and stands outside the figures with it.
 */
public record CompletionFellShort(UUID training, EventId questions, UUID person, Percentage attendance, String rule)
        implements
            TrainingEvent,
            Questioning {}
