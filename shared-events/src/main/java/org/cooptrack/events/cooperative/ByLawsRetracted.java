package org.cooptrack.events.cooperative;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The by-laws of a cooperative were not adopted: that was recorded in error. */
public record ByLawsRetracted(UUID cooperative, EventId amends, ByLaws before,
        String reason) implements CooperativeEvent, Retracting {}
