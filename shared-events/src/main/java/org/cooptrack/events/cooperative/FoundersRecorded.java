package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** It became known how many founded a cooperative. */
public record FoundersRecorded(UUID cooperative, Founders founders,
        List<Breach> breaches) implements CooperativeEvent, Counted, Flagged {
    public FoundersRecorded { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return founders.entries(); }

    @Override
    public boolean evidenced() { return founders.evidenced(); }
}
