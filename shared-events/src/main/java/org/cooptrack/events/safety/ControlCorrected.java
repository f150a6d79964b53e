package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a control was wrong and is put right. Figures move by the difference. */
public record ControlCorrected(UUID workplace, EventId amends, Control before, Control after, String reason,
        List<Breach> breaches) implements SafetyEvent, Counted, Amending, Flagged {
    public ControlCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed(), after.entry()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
