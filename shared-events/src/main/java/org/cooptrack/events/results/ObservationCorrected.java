package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of an observation was wrong and is put right. It waits for approval again. */
public record ObservationCorrected(UUID project, UUID id, EventId amends, Observation before, Observation after,
        String reason, List<Breach> breaches) implements ObservationEvent, Amending, Flagged {
    public ObservationCorrected { breaches = List.copyOf(breaches); }

    /** That it was first recorded after the certification is not looked at again. */
    @Override
    public boolean overtakes(Event earlier) { return false; }
}
