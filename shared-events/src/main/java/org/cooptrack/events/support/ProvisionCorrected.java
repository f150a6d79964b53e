package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of support provided was wrong, or it was found who controlled the organisation, and is put right. */
public record ProvisionCorrected(UUID support, EventId amends, Provision before, Provision after, String reason,
        List<Breach> breaches) implements SupportEvent, Counted, Amending, Flagged {
    public ProvisionCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Provision.changed(before.entries(), after.entries()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    /** What follows from who is found to control the organisation was not judged anew; what counts nowhere was not either. */
    @Override
    public boolean overtakes(Event earlier) {
        return after.countsAsItsOwn() && !before.under(after.controlledBy()).equals(after);
    }
}
