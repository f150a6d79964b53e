package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A person whose coverage had lapsed is covered again from this day on. */
public record CoverageReinstated(UUID affiliation, Coverage coverage, List<Breach> breaches)
        implements
            AffiliationEvent,
            Counted,
            Flagged,
            Claiming {
    public CoverageReinstated { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return coverage.entries(); }

    @Override
    public boolean evidenced() { return coverage.evidenced(); }

    @Override
    public List<Claim> takes() { return List.of(coverage.claim()); }
}
