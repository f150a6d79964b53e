package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a session was wrong and is put right. */
public record SessionCorrected(UUID programme, EventId amends, Session before, Session after, String reason,
        List<Breach> breaches) implements HivEvent, Counted, Amending, Flagged {
    public SessionCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Tally.replaced(before, after); }
}
