package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Postponing;

/** A joint committee met on another day, or with others present, than recorded. When it was functioning changes with it. */
public record MeetingCorrected(UUID workplace, EventId amends, EventId restsOn, Meeting before, Meeting after,
        Functioning formerly,
        Functioning now, String reason,
        List<Breach> breaches) implements SafetyEvent, Counted, Amending, Flagged, Postponing {
    public MeetingCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    @Override
    public List<Postponement> postpones() { return now.postpones(formerly); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    /** A meeting that waited for its committee was recorded with it; of the committee this tells nothing. */
    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof CommitteeMet || earlier instanceof MeetingCorrected;
    }
}
