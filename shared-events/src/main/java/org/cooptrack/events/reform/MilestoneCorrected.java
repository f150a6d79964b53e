package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/**
 * What was recorded of a stage was wrong and is put right. Figures move by the difference, unless it is a repeal that
 * still waits for the entry into force.
 */
public record MilestoneCorrected(UUID reform, EventId amends, EventId restsOn, boolean waits, Milestone before,
        Milestone after, String reason, List<Breach> breaches)
        implements
            ReformEvent,
            Counted,
            Amending,
            Flagged,
            Claiming {
    public MilestoneCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return waits ? List.of() : Milestone.change(before, after); }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public List<String> releases() { return before.publication(); }

    @Override
    public List<Claim> takes() { return after.publication().stream().map(Claim::of).toList(); }

    /** What is only said anew of what the reform turned out to concern was not judged anew. */
    @Override
    public boolean overtakes(Event earlier) { return !before.about(after.matter()).equals(after); }
}
