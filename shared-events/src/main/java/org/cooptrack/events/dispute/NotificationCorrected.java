package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** A dispute was notified at another time, or on other evidence, than recorded. Figures move by the difference. */
public record NotificationCorrected(UUID dispute, EventId amends, Notification before, Notification after,
        String reason,
        List<Breach> breaches) implements DisputeEvent, Counted, Amending, Flagged {
    public NotificationCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.of(dispute).reversed(), after.of(dispute)); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
