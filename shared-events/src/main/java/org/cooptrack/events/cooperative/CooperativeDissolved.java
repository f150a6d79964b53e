package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** A cooperative was dissolved: it is no longer active, and all who were members then are no longer, from this day on. */
public record CooperativeDissolved(UUID cooperative, EventId restsOn, LocalDate occurredOn, Activity before,
        Activity after, String reason) implements CooperativeEvent, Counted, Resting, Awaiting {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<String> awaitsNoLonger() { return List.of(after.assembly()); }
}
