package org.cooptrack.query.correction;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.correction.CorrectionEvent;
import org.cooptrack.events.correction.CorrectionRequested;
import org.jspecify.annotations.Nullable;

/**
 * A correction in a certified period: the event it would amend, the wish as it was asked and by whom, the office it was
 * passed on to, who decided on it and why; where it was carried out, in which event; where it failed, the rule against it.
 */
record CorrectionView(UUID correction, CorrectionStatus status, EventId amends, List<UUID> projects, String command,
        Map<String, Object> wish, boolean sealed, Actor requestedBy, Instant requestedAt, @Nullable UUID office,
        @Nullable Actor decidedBy, @Nullable Instant decidedAt, @Nullable String reason, @Nullable EventId applied,
        @Nullable String rule, @Nullable String field) {
    static CorrectionView of(CorrectionRequested event, Recorded<CorrectionEvent> recorded) {
        return new CorrectionView(event.correction(), CorrectionStatus.PENDING, event.amends(), event.projects(),
                event.command(), event.wish(), event.sealed() != null, recorded.metadata().actor(),
                recorded.recordedAt(), null, null, null, null, null, null, null);
    }

    CorrectionView passedOn(UUID to) {
        return new CorrectionView(correction, status, amends, projects, command, wish, sealed, requestedBy,
                requestedAt, to, decidedBy, decidedAt, reason, applied, rule, field);
    }

    CorrectionView decided(CorrectionStatus now, @Nullable String why, Recorded<CorrectionEvent> recorded) {
        return new CorrectionView(correction, now, amends, projects, command, wish, sealed, requestedBy, requestedAt,
                office, recorded.metadata().actor(), recorded.recordedAt(), why, applied, rule, field);
    }

    CorrectionView applied(EventId as) {
        return new CorrectionView(correction, CorrectionStatus.APPLIED, amends, projects, command, wish, sealed,
                requestedBy, requestedAt, office, decidedBy, decidedAt, reason, as, rule, field);
    }

    CorrectionView failed(String by, String at) {
        return new CorrectionView(correction, CorrectionStatus.FAILED, amends, projects, command, wish, sealed,
                requestedBy, requestedAt, office, decidedBy, decidedAt, reason, applied, by, at);
    }
}
