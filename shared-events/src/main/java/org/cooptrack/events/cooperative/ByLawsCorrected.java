package org.cooptrack.events.cooperative;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** The by-laws of a cooperative were adopted on another day than recorded, or are supported by something else. */
public record ByLawsCorrected(UUID cooperative, EventId amends, ByLaws before, ByLaws after,
        String reason) implements CooperativeEvent, Amending {}
