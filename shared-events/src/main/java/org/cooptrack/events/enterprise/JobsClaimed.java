package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** Jobs are said to have been created in or around an enterprise. They count as claimed; as created only once verified. */
public record JobsClaimed(UUID enterprise, Jobs jobs) implements EnterpriseEvent, Counted, Claiming {
    @Override
    public List<Entry> entries() { return jobs.claimed(); }

    @Override
    public List<Claim> takes() { return jobs.claims(); }

    @Override
    public boolean evidenced() { return jobs.evidenced(); }
}
