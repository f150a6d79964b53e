package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;

/** Law and practice of a country were compared with what the instruments concerned ask for. */
public record GapAnalysisMade(UUID reform, Milestone milestone, List<Breach> breaches) implements StageReached {
    public GapAnalysisMade { breaches = List.copyOf(breaches); }
}
