package org.cooptrack.events.ratification;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** A country denounced the convention. Its ratification stands no longer from the day on which that takes effect; it was registered all the same. */
public record RatificationDenounced(UUID ratification, EventId restsOn, Ratification before, Ratification after)
        implements
            RatificationEvent,
            Counted,
            Resting,
            Claiming {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<String> releases() { return List.of(before.key()); }

    @Override
    public List<Claim> takes() { return List.of(after.claim()); }
}
