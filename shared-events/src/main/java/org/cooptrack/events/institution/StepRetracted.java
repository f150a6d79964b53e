package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The institution never reached this stage: it was recorded in error. */
public record StepRetracted(UUID institution, EventId amends, EventId restsOn, boolean waits, Step before,
        String reason) implements InstitutionEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return waits ? List.of() : Step.change(before, null); }
}
