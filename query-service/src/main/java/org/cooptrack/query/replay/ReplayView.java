package org.cooptrack.query.replay;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.replay.ReplayBegun;
import org.cooptrack.events.replay.ReplayEvent;
import org.jspecify.annotations.Nullable;

/** A replay as it was asked for: of which read models (all where none is named), up to which position, by whom, when and why. */
record ReplayView(UUID replay, List<String> projections, @Nullable Long upTo, String reason, Actor begunBy,
        Instant begunAt, @Nullable Actor cancelledBy, @Nullable Instant cancelledAt) {
    static ReplayView of(ReplayBegun event, Recorded<ReplayEvent> recorded) {
        return new ReplayView(event.replay(), event.projections(), event.upTo(), event.reason(),
                recorded.metadata().actor(), recorded.recordedAt(), null, null);
    }

    ReplayView cancelled(Recorded<ReplayEvent> recorded) {
        return new ReplayView(replay, projections, upTo, reason, begunBy, begunAt, recorded.metadata().actor(),
                recorded.recordedAt());
    }

    boolean wanted() { return cancelledAt == null; }
}
