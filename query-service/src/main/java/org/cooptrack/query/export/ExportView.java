package org.cooptrack.query.export;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.ExportEvent;
import org.cooptrack.events.access.Purpose;
import org.jspecify.annotations.Nullable;

/** A copy of history that somebody took away: up to which position, what for and why, and until when it could be fetched. */
record ExportView(UUID export, Scope scope, long upTo, Purpose purpose, @Nullable String reason, Actor begunBy,
        Instant begunAt, Instant openUntil, @Nullable Instant endedAt) {
    static ExportView of(ExportBegun event, Recorded<ExportEvent> recorded) {
        return new ExportView(event.export(), event.scope(), event.upTo(), event.purpose(),
                recorded.metadata().reason(), recorded.metadata().actor(), recorded.recordedAt(), event.openUntil(),
                null);
    }

    ExportView ended(Instant at) {
        return new ExportView(export, scope, upTo, purpose, reason, begunBy, begunAt, openUntil, at);
    }
}
