package org.cooptrack.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.cooptrack.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How far each live projection is behind the ledger, in events and in seconds, and why it stopped if it did. */
@Component
public class Lag {
    private final List<Projection> projections;
    private final LiveProjections live;
    private final Progress progress;
    private final LedgerReader ledger;

    Lag(List<Projection> projections, LiveProjections live, Progress progress, LedgerReader ledger) {
        this.projections = List.copyOf(projections);
        this.live = live;
        this.progress = progress;
        this.ledger = ledger;
    }

    /** The state of one projection; seconds since the first event it has not seen was recorded. */
    public record Behind(String projection, int version, long position, long events, long seconds,
            @Nullable Throwable stopped) {}

    public List<Behind> now() {
        long head = ledger.head();
        return projections.stream().map(projection -> behind(projection, head)).toList();
    }

    private Behind behind(Projection projection, long head) {
        long position = progress.of(projection.id()).position();
        long seconds = ledger.recordedAt(position + 1)
                .map(since -> Duration.between(since, Clock.systemUTC().instant()).toSeconds()).orElse(0L);
        Throwable why = live.reasonWhyStopped(projection);
        return new Behind(projection.name(), projection.version(), position, Math.max(0, head - position),
                Math.max(0, seconds), why);
    }
}
