package org.cooptrack.events.batch;

import java.util.List;
import java.util.UUID;

/**
 * These rows of a batch, at most 1,000, are about to be sent: said before the first is, so that whatever becomes of this
 * service, nothing it has recorded is unknown to the batch.
 */
public record RowsTaken(UUID batch, List<TakenRow> rows) implements BatchEvent {
    public RowsTaken { rows = List.copyOf(rows); }
}
