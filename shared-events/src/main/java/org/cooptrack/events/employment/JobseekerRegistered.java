package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A person was registered at an employment service, which opens a case. A person has one open case at a service. */
public record JobseekerRegistered(UUID jobseeker, Registration registration,
        List<Breach> breaches) implements EmploymentEvent, Counted, Flagged, Claiming {
    public static final String OPEN_CASE_CLAIM = "open-case:";

    public JobseekerRegistered { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(registration.entry()); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(registration.openCase())); }

    static String openCase(UUID service, UUID person) { return OPEN_CASE_CLAIM + service + ":" + person; }
}
