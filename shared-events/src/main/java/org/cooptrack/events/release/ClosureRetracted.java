package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This case did not end: that was recorded in error, and it is open again, for which the person has no other open one. */
public record ClosureRetracted(UUID dossier, EventId amends, Closure before, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<Entry> entries() { return before.entries().stream().map(Entry::reversed).toList(); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public List<Claim> takes() {
        return OpenCase.claims(OpenCase.keys(dossier, before.person(), before.projects()));
    }
}
