package org.cooptrack.events.audit;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This test of an entry was never made: the entry is still to be tested. */
public record SampleTestRetracted(UUID sample, int item, EventId event, EventId amends, Test before,
        Slip slip) implements SampleEvent, Retracting {
    @Override
    public String reason() { return slip.name(); }
}
