package org.cooptrack.events.ratification;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was recorded of a ratification was wrong, or another project turned out to have helped. Figures move by the difference. */
public record RatificationCorrected(UUID ratification, EventId amends, Ratification before, Ratification after,
        String reason) implements RatificationEvent, Counted, Amending, Claiming {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public List<String> releases() { return List.of(before.key()); }

    @Override
    public List<Claim> takes() { return List.of(after.claim()); }
}
