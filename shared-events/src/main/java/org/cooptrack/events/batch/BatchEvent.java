package org.cooptrack.events.batch;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a batch: a sheet of rows that came at once, each a wish of its own. */
@Streams("batch")
public sealed interface BatchEvent extends Event
        permits BatchOpened, BatchWithdrawn, RowsRecorded, RowsTaken, RowsWithdrawn {
    UUID batch();
}
