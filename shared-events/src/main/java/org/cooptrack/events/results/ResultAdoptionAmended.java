package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedResult;

/** An adopted result was published otherwise. */
public record ResultAdoptionAmended(UUID project, UUID id, PublishedResult before, PublishedResult after,
        List<Breach> breaches) implements ResultsAdoption, Flagged {
    public ResultAdoptionAmended { breaches = List.copyOf(breaches); }
}
