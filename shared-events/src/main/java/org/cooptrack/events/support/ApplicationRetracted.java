package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The organisation never applied its support: that was recorded in error. */
public record ApplicationRetracted(UUID support, EventId amends, Provision before, Provision after,
        String reason) implements SupportEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return Provision.changed(before.applications(), after.applications()); }

    /** Of the support that was applied it tells nothing. */
    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof SupportApplied || earlier instanceof ApplicationCorrected;
    }
}
