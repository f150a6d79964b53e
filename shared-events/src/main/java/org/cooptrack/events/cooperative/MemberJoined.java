package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** Somebody joined a cooperative. Of one that was dissolved meanwhile it is known at once until when. */
public record MemberJoined(UUID cooperative, Tenure tenure) implements CooperativeEvent, Counted, Claiming {
    @Override
    public List<Entry> entries() { return tenure.entries(); }

    @Override
    public List<Claim> takes() { return tenure.claims(cooperative); }
}
