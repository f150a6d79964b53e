package org.cooptrack.events.cooperative;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Postponing;
import org.cooptrack.events.Resting;

/** The members of a cooperative held a general assembly, which keeps it active for twelve months. */
public record GeneralAssemblyHeld(UUID cooperative, EventId restsOn, Assembly assembly, Activity before, Activity after,
        List<Breach> breaches) implements CooperativeEvent, Counted, Resting, Flagged, Postponing {
    public GeneralAssemblyHeld { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public List<Postponement> postpones() { return List.of(assembly.next(cooperative)); }

    @Override
    public boolean evidenced() { return assembly.evidenced(); }
}
