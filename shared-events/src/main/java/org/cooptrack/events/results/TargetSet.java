package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.project.IndicatorTargeted;
import org.cooptrack.events.value.Period;

/** What an indicator is to reach in a period. Breaches are those of a published target. */
public record TargetSet(UUID project, UUID indicator, UUID id, Period period, Reading reading,
        List<Breach> breaches) implements ResultsEvent, Flagged, IndicatorTargeted {
    public TargetSet { breaches = List.copyOf(breaches); }
}
