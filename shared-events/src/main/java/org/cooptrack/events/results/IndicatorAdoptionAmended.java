package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedIndicator;

/** An adopted indicator was published otherwise. */
public record IndicatorAdoptionAmended(UUID project, UUID id, PublishedIndicator before, PublishedIndicator after,
        List<Breach> breaches) implements ResultsAdoption, Flagged {
    public IndicatorAdoptionAmended { breaches = List.copyOf(breaches); }
}
