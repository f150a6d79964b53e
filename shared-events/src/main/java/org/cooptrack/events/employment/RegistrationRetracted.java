package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This registration never happened: it was recorded in error, and with it the profile and the referrals of the case. */
public record RegistrationRetracted(UUID jobseeker, EventId amends, Registration before,
        String reason) implements EmploymentEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }

    @Override
    public List<String> releases() { return before.openCase(); }
}
