package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Nobody referred this jobseeker so: it was recorded in error. */
public record ReferralRetracted(UUID jobseeker, EventId amends, Referral before,
        String reason) implements EmploymentEvent, Retracting {}
