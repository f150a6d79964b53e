package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of an enterprise and its support was wrong and is put right. */
public record SupportCorrected(UUID enterprise, EventId amends, Support before, Support after, String reason,
        List<Breach> breaches) implements EnterpriseEvent, Counted, Amending, Flagged {
    public SupportCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return new Amended(before.entries(), after.entries()).entries(); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
