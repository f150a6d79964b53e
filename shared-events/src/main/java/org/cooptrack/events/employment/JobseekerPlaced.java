package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A jobseeker began a job to which the service referred. Each placement counts once, the person once however often placed. */
public record JobseekerPlaced(UUID jobseeker, Placement placement,
        List<Breach> breaches) implements EmploymentEvent, Counted, Flagged, Awaiting {
    public JobseekerPlaced { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return placement.entries(); }

    @Override
    public boolean evidenced() { return placement.evidence() != null; }

    @Override
    public List<Awaited> awaits() { return placement.followUps(); }
}
