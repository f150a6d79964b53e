package org.cooptrack.events.batch;

import java.util.List;
import java.util.UUID;

/** The rows on these lines of a batch were granted. */
public record RowsRecorded(UUID batch, List<Integer> lines) implements BatchEvent {
    public RowsRecorded { lines = List.copyOf(lines); }
}
