package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A programme never ended: that was recorded in error, and it was in force all along. */
public record EndRetracted(UUID programme, EventId amends, Reach before, Reach after,
        String reason) implements HivEvent, Counted, Retracting, Claiming {
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
        return earlier instanceof ProgrammeEnded || earlier instanceof EndCorrected;
    }
}
