package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of the founders was wrong and is put right. Figures move by the difference. */
public record FoundersCorrected(UUID cooperative, EventId amends, Founders before, Founders after, String reason,
        List<Breach> breaches) implements CooperativeEvent, Counted, Amending, Flagged {
    public FoundersCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), after.entries()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
