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

/** What was recorded of somebody's joining was wrong and is put right. Figures move by the difference. */
public record JoiningCorrected(UUID cooperative, EventId amends, Tenure before, Tenure after,
        String reason) implements CooperativeEvent, Counted, Amending, Claiming {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), after.entries()); }

    @Override
    public List<String> releases() { return List.of(before.key(cooperative)); }

    @Override
    public List<Claim> takes() { return after.claims(cooperative); }
}
