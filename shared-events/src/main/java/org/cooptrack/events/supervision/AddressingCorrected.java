package org.cooptrack.events.supervision;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of the measure that addressed a comment was wrong and is put right. */
public record AddressingCorrected(UUID comment, EventId amends, Comment says, MeasureTaken before,
        MeasureTaken after,
        String reason, List<Breach> breaches) implements SupervisionEvent, Counted, Amending, Flagged {
    public AddressingCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(says.addressed(before).reversed(), says.addressed(after)); }

    @Override
    public boolean evidenced() { return after.evidence() != null; }
}
