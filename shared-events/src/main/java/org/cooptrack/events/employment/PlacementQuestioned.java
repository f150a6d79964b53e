package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Questioning;

/**
 * What was put right or taken back of a referral leaves a placement, recorded before, without one by the day on which it
 * began. The placement gets a quality issue and stands outside the figures with it.
 */
public record PlacementQuestioned(UUID jobseeker, EventId questions, UUID placement, String rule)
        implements
            EmploymentEvent,
            Questioning {}
