package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** Another number of peer educators than recorded was trained, or on another day. */
public record PeerEducatorsCorrected(UUID programme, EventId amends, PeerEducators before, PeerEducators after,
        String reason, List<Breach> breaches) implements HivEvent, Counted, Amending, Flagged {
    public PeerEducatorsCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Tally.replaced(before, after); }
}
