package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** A programme is no longer in force from this day on. Until then it was, and reached the workers employed. */
public record ProgrammeEnded(UUID programme, EventId restsOn, Reach before, Reach after,
        List<Breach> breaches) implements HivEvent, Counted, Flagged, Continuing, Claiming {
    public ProgrammeEnded { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<String> releases() { return List.of(before.claim()); }

    @Override
    public List<Claim> takes() { return after.claims(); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
