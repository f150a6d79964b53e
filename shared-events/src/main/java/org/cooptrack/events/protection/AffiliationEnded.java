package org.cooptrack.events.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;

/** The affiliation of a person to a scheme ended on this day, and with it all coverage. The person may enrol anew. */
public record AffiliationEnded(UUID affiliation, Matter matter, UUID person, LocalDate occurredOn, EndCause cause)
        implements
            AffiliationEvent,
            Claiming {
    @Override
    public List<String> releases() { return List.of(Enrolment.key(matter, person)); }
}
