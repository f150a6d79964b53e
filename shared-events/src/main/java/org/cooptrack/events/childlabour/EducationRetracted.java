package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This child never began so: it was recorded in error. */
public record EducationRetracted(UUID dossier, EventId amends, Schooling before, Slip slip)
        implements
            ChildLabourEvent,
            Counted,
            Retracting {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }

    @Override
    public String reason() { return slip.name(); }
}
