package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was recorded of an enrolment was wrong and is put right. Figures move by the difference. */
public record EnrolmentCorrected(UUID affiliation, EventId amends, Enrolment before, Enrolment after,
        String reason) implements AffiliationEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed(), after.entry()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
