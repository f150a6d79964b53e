package org.cooptrack.events.employment;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What happens in the case of one jobseeker at one employment service, from the registration to the end and the last check of retention. */
@Streams("jobseeker")
public sealed interface EmploymentEvent extends Event permits JobseekerRegistered, RegistrationCorrected,
        RegistrationRetracted, JobseekerProfiled, JobseekerReferred, ReferralCorrected, ReferralRetracted,
        JobseekerPlaced, PlacementCorrected,
        PlacementRetracted, PlacementQuestioned, PlacementCleared, RetentionChecked, RetentionCorrected,
        RetentionRetracted, CaseEnded, EndRetracted {
    UUID jobseeker();
}
