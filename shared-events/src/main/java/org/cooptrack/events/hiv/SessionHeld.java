package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A session on HIV and AIDS was held for the workers of a workplace, and so many came. */
public record SessionHeld(UUID programme, Session session,
        List<Breach> breaches) implements HivEvent, Counted, Flagged {
    public SessionHeld { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return session.entries(); }
}
