package org.cooptrack.events.training;

import java.util.UUID;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Percentage;

/**
 * What was put right or recorded late of a training gives a person whose completion fell short the attendance, in percent of
 * the sessions, that it asks for. The completion's quality issue falls away, and it counts again.
 */
public record CompletionCleared(UUID training, EventId clears, UUID person, Percentage attendance, String rule)
        implements
            TrainingEvent,
            Clearing {}
