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
    /** Followed by the person and the service. */
    public static final String OF_PERSON = "jobseeker:";

    public JobseekerRegistered { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(registration.entry()); }

    @Override
    public List<Claim> takes() { return registration.openCase().stream().map(Claim::of).toList(); }

    /** One by which there is no second case, and one under which the cases of a person are found. */
    static List<String> openCase(UUID service, UUID person) {
        return List.of(OPEN_CASE_CLAIM + service + ":" + person, OF_PERSON + person + ":" + service);
    }
}
