package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;

/** Another project no longer is the parent, a child, or co-funded, or never was. */
public record ProjectUnrelated(UUID project, UUID related, Relation relation, LocalDate occurredOn,
        String reason) implements ProjectEvent, Claiming {
    @Override
    public List<String> releases() { return List.of(ProjectRelated.claim(project, related, relation)); }
}
