package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Postponing;

/** A general assembly was held on another day than recorded. When the cooperative was active changes with it. */
public record AssemblyCorrected(UUID cooperative, EventId amends, EventId restsOn, Assembly before, Assembly after,
        Activity formerly,
        Activity now, String reason,
        List<Breach> breaches) implements CooperativeEvent, Counted, Amending, Flagged, Postponing {
    public AssemblyCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return formerly.changedTo(now); }

    @Override
    public List<Postponement> postpones() { return List.of(after.next(cooperative)); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
