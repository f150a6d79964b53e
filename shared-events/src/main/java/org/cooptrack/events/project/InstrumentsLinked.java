package org.cooptrack.events.project;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A project was linked to the labour instruments it promotes (C029, R204), in place of those before. */
public record InstrumentsLinked(UUID project, List<String> before, List<String> after,
        LocalDate occurredOn) implements ProjectEvent, Replaced<List<String>> {
    public InstrumentsLinked {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
