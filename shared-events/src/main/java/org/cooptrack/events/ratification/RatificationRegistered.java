package org.cooptrack.events.ratification;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** The ratification of a convention or protocol by a country was registered; where it is of the past, with its end. */
public record RatificationRegistered(UUID ratification, Ratification says)
        implements
            RatificationEvent,
            Counted,
            Claiming {
    @Override
    public List<Entry> entries() { return says.entries(); }

    @Override
    public boolean evidenced() { return says.evidenced(); }

    @Override
    public List<Claim> takes() { return List.of(says.claim()); }
}
