package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a turnover was wrong and is put right. When the cooperative was active changes with it. */
public record TurnoverCorrected(UUID cooperative, EventId amends, EventId restsOn, Turnover before, Turnover after,
        Activity formerly,
        Activity now, String reason,
        List<Breach> breaches) implements CooperativeEvent, Counted, Amending, Flagged {
    public TurnoverCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
