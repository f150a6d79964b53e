package org.cooptrack.query.agenda;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Waiting;

/**
 * How many rows of a thing wait, of which kind of sheet, for which facts, since when the first of them does, by which event
 * that one came, and in which batches they were sent. A row sent alone, not on a sheet, is of no batch.
 */
public record WaitingRows(String sheet, int rows, List<Waiting.Awaited> waitsFor, Instant since, EventId first,
        List<UUID> batches) {}
