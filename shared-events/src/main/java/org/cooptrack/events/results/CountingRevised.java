package org.cooptrack.events.results;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** What the system counts for an indicator was changed, and why. The rule stays. Every actual is derived anew. */
public record CountingRevised(UUID project, UUID indicator, EventId amends, Derivation before, Derivation after,
        String reason) implements ResultsEvent, Amending {}
