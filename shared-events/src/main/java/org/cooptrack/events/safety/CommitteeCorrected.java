package org.cooptrack.events.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Postponing;

/** What was recorded of a joint committee was wrong and is put right, and with it when it was functioning. */
public record CommitteeCorrected(UUID workplace, EventId amends, Functioning before, Functioning after, String reason,
        List<Breach> breaches) implements SafetyEvent, Counted, Amending, Flagged, Awaiting, Postponing {
    public CommitteeCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(before.changedTo(after));
        entries.addAll(Difference.between(List.of(before.committee().formed()),
                List.of(after.committee().formed())));
        return entries;
    }

    @Override
    public List<Awaited> awaits() { return List.of(after.committee().awaited()); }

    @Override
    public List<Postponement> postpones() { return after.postpones(before); }

    @Override
    public boolean evidenced() { return after.committee().evidenced(); }
}
