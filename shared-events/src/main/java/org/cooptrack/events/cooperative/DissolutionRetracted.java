package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A cooperative was never dissolved: that was recorded in error. */
public record DissolutionRetracted(UUID cooperative, EventId amends, EventId restsOn, LocalDate before,
        Activity formerly, Activity now, String reason) implements CooperativeEvent, Counted, Retracting, Awaiting {
    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    @Override
    public List<Awaited> awaits() { return now.awaited(); }
}
