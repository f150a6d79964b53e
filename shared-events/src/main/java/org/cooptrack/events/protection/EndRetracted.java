package org.cooptrack.events.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** An affiliation never ended: that was recorded in error. Coverage that ended with it is put right by itself. */
public record EndRetracted(UUID affiliation, EventId amends, Matter matter, UUID person, LocalDate before,
        String reason)
        implements
            AffiliationEvent,
            Retracting,
            Claiming {
    @Override
    public List<Claim> takes() { return List.of(Claim.of(Enrolment.key(matter, person))); }
}
