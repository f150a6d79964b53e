package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** A cooperative was dissolved on another day than recorded. */
public record DissolutionCorrected(UUID cooperative, EventId amends, EventId restsOn, LocalDate before,
        LocalDate after, Activity formerly, Activity now,
        String reason) implements CooperativeEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }
}
