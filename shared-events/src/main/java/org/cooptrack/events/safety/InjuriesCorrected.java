package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** Injuries were not as they were reported, and are put right. Figures move by the difference. */
public record InjuriesCorrected(UUID workplace, EventId amends, Injuries before, Injuries after, String reason,
        List<Breach> breaches) implements SafetyEvent, Counted, Amending, Flagged {
    public InjuriesCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Difference.between(before.entries(), after.entries()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
