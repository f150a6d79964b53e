package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Needing;

/** An organisation got the support. An application that waited for this counts from now on. */
public record SupportProvided(UUID support, Provision provision,
        List<Breach> breaches) implements SupportEvent, Counted, Flagged, Needing {
    public SupportProvided { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return provision.entries(); }

    @Override
    public List<String> settles() { return List.of(Application.ROW); }

    @Override
    public boolean evidenced() { return provision.evidenced(); }
}
