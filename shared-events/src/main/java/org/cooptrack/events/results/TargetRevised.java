package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** A target was changed, and why. */
public record TargetRevised(UUID project, UUID indicator, UUID id, EventId amends, Reading before, Reading after,
        String reason) implements ResultsEvent, Amending {}
