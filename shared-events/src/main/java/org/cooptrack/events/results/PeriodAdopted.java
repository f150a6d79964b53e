package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedPeriod;

/** A period of an indicator, with its targets and actual values, was taken over as published. */
public record PeriodAdopted(UUID project, UUID indicator, UUID id, PublishedPeriod published,
        List<Breach> breaches) implements ResultsAdoption, Flagged {
    public PeriodAdopted { breaches = List.copyOf(breaches); }
}
