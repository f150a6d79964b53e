package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What a project works on was decided, in place of what held before. */
public record SectorsSet(UUID project, List<Sector> before, List<Sector> after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<List<Sector>> {
    public SectorsSet {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
