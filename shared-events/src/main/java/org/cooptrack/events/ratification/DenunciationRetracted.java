package org.cooptrack.events.ratification;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The convention was never denounced: that was recorded in error, and the ratification stood all along. */
public record DenunciationRetracted(UUID ratification, EventId amends, Ratification before, Ratification after,
        String reason) implements RatificationEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<String> releases() { return List.of(before.key()); }

    @Override
    public List<Claim> takes() { return List.of(after.claim()); }
}
