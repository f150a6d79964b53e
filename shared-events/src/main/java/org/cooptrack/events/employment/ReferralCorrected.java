package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** What was recorded of a referral was wrong and is put right. */
public record ReferralCorrected(UUID jobseeker, EventId amends, Referral before, Referral after,
        String reason) implements EmploymentEvent, Amending {}
