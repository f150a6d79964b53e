package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** This person was never enrolled: it was recorded in error. */
public record EnrolmentRetracted(UUID affiliation, EventId amends, Enrolment before, String reason)
        implements
            AffiliationEvent,
            Counted,
            Retracting,
            Claiming {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed()); }

    @Override
    public List<String> releases() {
        return List.of(Enrolment.key(before.matter(), before.person()), before.ofPerson(affiliation));
    }
}
