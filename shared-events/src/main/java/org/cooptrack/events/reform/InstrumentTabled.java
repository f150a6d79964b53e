package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;

/** The draft was put before those who decide on it: a bill before parliament. */
public record InstrumentTabled(UUID reform, Milestone milestone, List<Breach> breaches) implements StageReached {
    public InstrumentTabled { breaches = List.copyOf(breaches); }
}
