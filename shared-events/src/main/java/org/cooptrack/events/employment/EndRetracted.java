package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This case did not end: that was recorded in error, and it is open again, for which the person has no other one open there. */
public record EndRetracted(UUID jobseeker, EventId amends, Ending before,
        String reason) implements EmploymentEvent, Retracting, Claiming {
    @Override
    public List<Claim> takes() {
        return JobseekerRegistered.openCase(before.service(), before.person()).stream().map(Claim::of).toList();
    }
}
