package org.cooptrack.events.count;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/**
 * Persons were counted without being named, by records older than this system, a partner or an estimate. They add to sums,
 * never to distinct persons.
 */
public record PersonsCounted(UUID count, Counting says, List<Breach> breaches)
        implements
            CountEvent,
            Counted,
            Flagged,
            Claiming {
    public PersonsCounted { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return says.entries(); }

    @Override
    public boolean evidenced() { return says.evidence() != null; }

    @Override
    public List<Claim> takes() { return says.claims(count); }
}
