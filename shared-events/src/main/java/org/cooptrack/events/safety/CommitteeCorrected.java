package org.cooptrack.events.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a joint committee was wrong and is put right, and with it when it was functioning. */
public record CommitteeCorrected(UUID workplace, EventId amends, Functioning before, Functioning after, String reason,
        List<Breach> breaches) implements SafetyEvent, Counted, Amending, Flagged {
    public CommitteeCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(before.changedTo(after));
        entries.addAll(Difference.between(List.of(before.committee().formed()),
                List.of(after.committee().formed())));
        return entries;
    }

    @Override
    public boolean evidenced() { return after.committee().evidenced(); }
}
