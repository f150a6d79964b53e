package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.value.Period;

/** What an indicator was found to be over a period. */
public record Observation(UUID indicator, Period period, Reading reading) {}
