package org.cooptrack.events.audit;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Slip;

/** What a test of an entry said was wrong and is put right. */
public record SampleTestCorrected(UUID sample, int item, EventId event, EventId amends, Test before, Test after,
        Slip slip) implements SampleEvent, Amending {
    @Override
    public String reason() { return slip.name(); }
}
