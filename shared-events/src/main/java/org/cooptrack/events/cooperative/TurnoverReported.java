package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Resting;

/** A cooperative reported its turnover of a period. If there was any, it is active for twelve months after the last day. */
public record TurnoverReported(UUID cooperative, EventId restsOn, Turnover turnover, Activity before, Activity after,
        List<Breach> breaches) implements CooperativeEvent, Counted, Resting, Flagged {
    public TurnoverReported { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return turnover.evidenced(); }
}
