package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a registration was wrong and is put right. Figures move by the difference. */
public record RegistrationCorrected(UUID jobseeker, EventId amends, Registration before, Registration after,
        String reason, List<Breach> breaches) implements EmploymentEvent, Counted, Amending, Flagged {
    public RegistrationCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed(), after.entry()); }
}
