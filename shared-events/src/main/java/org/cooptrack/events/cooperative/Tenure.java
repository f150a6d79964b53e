package org.cooptrack.events.cooperative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;

/** How long somebody is a member: from joining until leaving, if that is known. */
public record Tenure(Membership membership, @Nullable Leaving leaving) {
    List<Entry> entries() {
        var entries = new ArrayList<>(List.of(membership.joined(), membership.since(membership.joinedOn())));
        if (leaving != null) entries.add(membership.until(leaving.occurredOn()));
        return entries;
    }

    List<Claim> claims(UUID cooperative) {
        return membership.claims(cooperative, leaving == null ? null : leaving.occurredOn());
    }

    String key(UUID cooperative) { return membership.key(cooperative); }
}
