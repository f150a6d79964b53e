package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.EventId;

/** What was told or put right gives a placement the referral that it had been without: its quality issue falls away. */
public record PlacementCleared(UUID jobseeker, EventId clears, UUID placement, String rule)
        implements
            EmploymentEvent,
            Clearing {}
