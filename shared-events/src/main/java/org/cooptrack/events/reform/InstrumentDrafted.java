package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;

/** A draft of the instrument was ready. */
public record InstrumentDrafted(UUID reform, Milestone milestone, List<Breach> breaches) implements StageReached {
    public InstrumentDrafted { breaches = List.copyOf(breaches); }
}
