package org.cooptrack.events.employment;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** Somebody asked, 3, 6 or 12 months after a placement began, whether the person placed is in work. */
public record RetentionChecked(UUID jobseeker, Placement placement, EventId restsOn,
        Retention retention) implements EmploymentEvent, Counted, Resting, Answering {
    @Override
    public List<Entry> entries() { return retention.entries(placement); }

    @Override
    public boolean evidenced() { return retention.evidence() != null; }

    @Override
    public List<String> answers() { return List.of(placement.followUp(retention.month())); }
}
