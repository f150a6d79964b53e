package org.cooptrack.events.batch;

import java.util.List;
import java.util.UUID;

/** What the rows on these lines of a withdrawn batch had recorded is retracted, or never was recorded. */
public record RowsWithdrawn(UUID batch, List<Integer> lines) implements BatchEvent {
    public RowsWithdrawn { lines = List.copyOf(lines); }
}
