package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** Support was asked for on another topic, at another time or on other evidence than recorded. */
public record RequestCorrected(UUID support, EventId amends, Request before, Request after,
        String reason) implements SupportEvent, Counted, Amending {
    @Override
    public List<Entry> entries() { return List.of(before.entry().reversed(), after.entry()); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
