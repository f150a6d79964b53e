package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** Those who decide on it adopted the instrument. It counts once, however many projects helped. */
public record InstrumentAdopted(UUID reform, Milestone milestone, List<Breach> breaches)
        implements
            StageReached,
            Counted {
    public InstrumentAdopted { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return milestone.entries(); }

    @Override
    public boolean evidenced() { return milestone.evidenced(); }
}
