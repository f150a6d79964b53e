package org.cooptrack.events.dispute;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A labour dispute was notified: who stands on which side, what it is about, for which projects and countries. */
public record DisputeNotified(UUID dispute, Notification notification, List<Party> parties,
        List<Breach> breaches) implements DisputeEvent, Counted, Flagged {
    public DisputeNotified {
        parties = List.copyOf(parties);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() { return List.of(notification.of(dispute)); }

    @Override
    public boolean evidenced() { return notification.evidenced(); }
}
