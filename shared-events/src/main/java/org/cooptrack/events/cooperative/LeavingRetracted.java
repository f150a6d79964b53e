package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** Somebody never left: that was recorded in error, and the person was a member all along. */
public record LeavingRetracted(UUID cooperative, EventId amends, Membership membership, Leaving before,
        String reason) implements CooperativeEvent, Counted, Retracting, Claiming {
    @Override
    public List<Entry> entries() { return List.of(membership.until(before.occurredOn()).reversed()); }

    @Override
    public List<String> releases() { return List.of(membership.key(cooperative)); }

    @Override
    public List<Claim> takes() { return membership.claims(cooperative, null); }
}
