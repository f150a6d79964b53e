package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** Somebody is no longer a member from this day on. Until then the person was. */
public record MemberLeft(UUID cooperative, EventId restsOn, Membership membership,
        Leaving leaving) implements CooperativeEvent, Counted, Resting, Claiming {
    @Override
    public List<Entry> entries() { return List.of(membership.until(leaving.occurredOn())); }

    @Override
    public List<String> releases() { return List.of(membership.key(cooperative)); }

    @Override
    public List<Claim> takes() { return membership.claims(cooperative, leaving.occurredOn()); }
}
