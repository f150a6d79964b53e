package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** How much a project pursues gender equality, disability inclusion and other policies was decided. */
public record PolicyMarkersSet(UUID project, List<PolicyMarker> before, List<PolicyMarker> after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<List<PolicyMarker>> {
    public PolicyMarkersSet {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
