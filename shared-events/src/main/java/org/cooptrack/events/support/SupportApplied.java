package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Continuing;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** An organisation put the support it got into practice. */
public record SupportApplied(UUID support, EventId restsOn, Provision provision,
        List<Breach> breaches) implements SupportEvent, Counted, Flagged, Continuing {
    public SupportApplied { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return provision.applications(); }

    @Override
    public boolean evidenced() { return provision.applied() != null && provision.applied().evidenced(); }
}
