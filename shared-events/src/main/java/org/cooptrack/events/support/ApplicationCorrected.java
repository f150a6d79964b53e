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

/** An organisation applied its support at another time, or on other evidence, than recorded. */
public record ApplicationCorrected(UUID support, EventId amends, Provision before, Provision after, String reason,
        List<Breach> breaches) implements SupportEvent, Counted, Amending, Flagged {
    public ApplicationCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Provision.changed(before.applications(), after.applications()); }

    @Override
    public boolean evidenced() { return after.applied() != null && after.applied().evidenced(); }

    /** Of the support that was applied it tells nothing. */
    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof SupportApplied || earlier instanceof ApplicationCorrected;
    }
}
