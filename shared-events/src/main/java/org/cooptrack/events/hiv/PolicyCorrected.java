package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was recorded of a policy was wrong and is put right. */
public record PolicyCorrected(UUID programme, EventId amends, Policy before, Policy after,
        String reason) implements HivEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed(), after.entry()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
