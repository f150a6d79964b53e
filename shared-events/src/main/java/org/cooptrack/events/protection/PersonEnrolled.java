package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** A person was enrolled in a scheme. While the affiliation is open, the person has no second one there. */
public record PersonEnrolled(UUID affiliation, Enrolment enrolment)
        implements
            AffiliationEvent,
            Counted,
            Claiming {
    @Override
    public List<Entry> entries() { return List.of(enrolment.entry()); }

    @Override
    public boolean evidenced() { return enrolment.evidenced(); }

    @Override
    public List<Claim> takes() {
        return List.of(Claim.of(Enrolment.key(enrolment.matter(), enrolment.person())),
                Claim.of(enrolment.ofPerson(affiliation)));
    }
}
