package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;

/** The instrument was promulgated and published. No other reform holds the same publication: one law counts once. */
public record InstrumentPromulgated(UUID reform, Milestone milestone, List<Breach> breaches)
        implements
            StageReached,
            Claiming {
    public static final String CLAIM = "gazette:";

    public InstrumentPromulgated { breaches = List.copyOf(breaches); }

    @Override
    public List<Claim> takes() { return milestone.publication().stream().map(Claim::of).toList(); }
}
