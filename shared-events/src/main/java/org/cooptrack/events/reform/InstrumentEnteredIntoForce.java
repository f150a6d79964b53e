package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;

/** The instrument is in force from this day on; until its repeal, where that was known before. */
public record InstrumentEnteredIntoForce(UUID reform, Milestone milestone, @Nullable Milestone repealed,
        List<Breach> breaches) implements StageReached, Counted {
    public InstrumentEnteredIntoForce { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        return Stream.concat(milestone.entries().stream(), Milestone.change(null, repealed).stream()).toList();
    }

    @Override
    public boolean evidenced() { return milestone.evidenced(); }
}
