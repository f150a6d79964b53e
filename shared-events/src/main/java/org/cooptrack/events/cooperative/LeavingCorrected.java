package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** Somebody left on another day than recorded, or for another cause. */
public record LeavingCorrected(UUID cooperative, EventId amends, Membership membership, Leaving before, Leaving after,
        String reason) implements CooperativeEvent, Counted, Amending, Claiming {
    @Override
    public List<Entry> entries() {
        return Difference.between(List.of(membership.until(before.occurredOn())),
                List.of(membership.until(after.occurredOn())));
    }

    @Override
    public List<String> releases() { return List.of(membership.key(cooperative)); }

    @Override
    public List<Claim> takes() { return membership.claims(cooperative, after.occurredOn()); }
}
