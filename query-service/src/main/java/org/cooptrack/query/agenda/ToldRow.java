package org.cooptrack.query.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing.Need;
import org.cooptrack.events.Needing.Row;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.StreamId;
import org.jspecify.annotations.Nullable;

/** A row that was told: by which event, in which batch if in one, and since when it waits for something it needs, if it does. */
record ToldRow(Row row, EventId by, @Nullable UUID batch, @Nullable Instant since) {
    private static final String BATCH = "batch";

    static ToldRow of(Row row, Recorded<?> recorded) {
        String cause = recorded.metadata().causation();
        return new ToldRow(row, recorded.id(),
                cause != null && StreamId.kind(cause).equals(BATCH) ? StreamId.uuid(cause) : null, null);
    }

    /** As it stands once that is known: what waited goes on waiting, and what stops does so from nothing. */
    ToldRow when(Set<Need> known, Instant now) {
        if (missing(known).isEmpty()) return new ToldRow(row, by, batch, null);
        return since == null ? new ToldRow(row, by, batch, now) : this;
    }

    /** Put in the place of one told before, it waits since that one did. */
    ToldRow insteadOf(@Nullable ToldRow before) {
        return before == null ? this : new ToldRow(row, by, batch, before.since);
    }

    List<Need> missing(Set<Need> known) {
        return row.needs().stream().filter(need -> !known.contains(need)).toList();
    }
}
