package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was recorded of a check of retention was wrong and is put right. Figures move by the difference. */
public record RetentionCorrected(UUID jobseeker, Placement placement, EventId amends, Retention before,
        Retention after, String reason) implements EmploymentEvent, Counted, Amending {
    @Override
    public List<Entry> entries() {
        return Stream.concat(before.entries(placement).stream().map(Entry::reversed),
                after.entries(placement).stream()).toList();
    }

    @Override
    public boolean evidenced() { return after.evidence() != null; }
}
