package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedPeriod;

/** An adopted period of an indicator, with its targets and actual values, was published otherwise. */
public record PeriodAdoptionAmended(UUID project, UUID id, PublishedPeriod before, PublishedPeriod after,
        List<Breach> breaches) implements ResultsAdoption, Flagged {
    public PeriodAdoptionAmended { breaches = List.copyOf(breaches); }
}
