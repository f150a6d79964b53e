package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedIndicator;

/** A indicator was taken over as published. */
public record IndicatorAdopted(UUID project, UUID result, UUID id, PublishedIndicator published,
        List<Breach> breaches) implements ResultsAdoption, Flagged {
    public IndicatorAdopted { breaches = List.copyOf(breaches); }
}
