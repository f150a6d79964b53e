package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A programme on HIV and AIDS began at a workplace, where so many worked on that day. It may have ended since, where it is told late. */
public record ProgrammeStarted(UUID programme, Reach reach,
        List<Breach> breaches) implements HivEvent, Counted, Flagged, Claiming {
    public ProgrammeStarted { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return reach.entries(); }

    @Override
    public List<Claim> takes() { return reach.claims(); }

    @Override
    public boolean evidenced() { return reach.evidenced(); }
}
