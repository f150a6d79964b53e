package org.cooptrack.events.access;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of an export: a copy of history that somebody takes away. */
@Streams("export")
public sealed interface ExportEvent extends Event permits ExportBegun, ExportEnded {
    UUID export();
}
