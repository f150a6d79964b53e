package org.cooptrack.events.results;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedResult;

/** A result was taken over as published. */
public record ResultAdopted(UUID project, UUID id, PublishedResult published,
        List<Breach> breaches) implements ResultsAdoption, Flagged {
    public ResultAdopted { breaches = List.copyOf(breaches); }
}
