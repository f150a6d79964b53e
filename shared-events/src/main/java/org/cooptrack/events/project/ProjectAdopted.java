package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.published.PublishedProject;

/** A project that began elsewhere was taken over as published, wherever it stands in its life. No other project holds its identifier. */
public record ProjectAdopted(UUID project, PublishedProject published, LocalDate occurredOn,
        List<Breach> breaches) implements ProjectAdoption, Claiming, Flagged {
    public static final String IDENTIFIER_CLAIM = "iati-identifier:";

    public ProjectAdopted { breaches = List.copyOf(breaches); }

    @Override
    public SortedMap<LocalDate, ProjectStatus> course() { return PublishedCourse.of(published.course(), occurredOn); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(IDENTIFIER_CLAIM + published.identity().identifier())); }
}
