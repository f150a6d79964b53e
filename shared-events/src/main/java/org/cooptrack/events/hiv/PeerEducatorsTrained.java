package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** So many workers of a workplace were trained as peer educators. */
public record PeerEducatorsTrained(UUID programme, PeerEducators trained,
        List<Breach> breaches) implements HivEvent, Counted, Flagged {
    public PeerEducatorsTrained { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return trained.entries(); }
}
