package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** This meeting never took place: it was recorded in error, and did not keep the committee functioning. */
public record MeetingRetracted(UUID workplace, EventId amends, EventId restsOn, Meeting before, Functioning formerly,
        Functioning now,
        String reason) implements SafetyEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    /** A meeting that waited for its committee was recorded with it; of the committee this tells nothing. */
    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof CommitteeMet || earlier instanceof MeetingCorrected;
    }
}
