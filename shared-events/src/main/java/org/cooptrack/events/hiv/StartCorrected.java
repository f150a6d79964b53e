package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** A programme began on another day, or with another headcount, than recorded. */
public record StartCorrected(UUID programme, EventId amends, Reach before, Reach after, String reason,
        List<Breach> breaches) implements HivEvent, Counted, Amending, Flagged, Claiming {
    public StartCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<String> releases() { return List.of(before.claim()); }

    @Override
    public List<Claim> takes() { return after.claims(); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof ProgrammeStarted || earlier instanceof StartCorrected;
    }
}
