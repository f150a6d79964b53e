package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;

/** So many worked in an enterprise on a day after its baseline. */
public record HeadcountTaken(UUID enterprise, Workforce workforce,
        List<Breach> breaches) implements EnterpriseEvent, Flagged {
    public HeadcountTaken { breaches = List.copyOf(breaches); }

}
