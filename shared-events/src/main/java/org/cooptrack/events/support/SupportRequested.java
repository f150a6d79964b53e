package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Needing;

/** An organisation of constituents asked for support, and it was said for whose side that is and who controls it. */
public record SupportRequested(UUID support, Request request) implements SupportEvent, Counted, Needing {
    @Override
    public List<Entry> entries() { return List.of(request.entry()); }

    @Override
    public Belonging belonging() { return request.recipient().belonging(); }

    @Override
    public boolean evidenced() { return request.evidenced(); }
}
