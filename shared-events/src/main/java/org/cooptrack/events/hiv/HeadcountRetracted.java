package org.cooptrack.events.hiv;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** A headcount was recorded in error: the one before it held on. */
public record HeadcountRetracted(UUID programme, EventId amends, LocalDate since, Reach before, Reach after,
        String reason) implements HivEvent, Counted, Retracting {
    @Override
    public List<Entry> entries() { return before.changedTo(after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public boolean overtakes(Event earlier) {
        return earlier instanceof HeadcountRevised revised && revised.tells(since);
    }
}
