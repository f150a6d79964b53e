package org.cooptrack.query.projection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.cooptrack.ledger.LedgerReader;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each version of each read model is behind the ledger, in events and in seconds, and why it stopped if it did. */
@Component
public class Lag {
    private final ReadModels models;
    private final LiveProjections live;
    private final JdbcClient views;
    private final LedgerReader ledger;

    Lag(ReadModels models, LiveProjections live, JdbcClient views, LedgerReader ledger) {
        this.models = models;
        this.live = live;
        this.views = views;
        this.ledger = ledger;
    }

    /**
     * The state of one version: whether queries are answered from it, and since when; whether this service makes it, or its
     * tables only stand; seconds since the first event it has not seen was recorded.
     */
    public record Behind(String projection, int version, boolean serves, @Nullable Instant servesSince, boolean made,
            long position, long events, long seconds, @Nullable Throwable stopped) {}

    /** All versions that stand, by name and version. */
    public List<Behind> now() {
        long head = ledger.head();
        Map<String, Serving.Row> serving = Serving.rows(views);
        Map<String, Reached> reached = Serving.reached(views);
        return Serving.standing(new TreeSet<>(serving.keySet()), views).stream()
                .map(version -> behind(version, serving.get(version.projection()),
                        reached.getOrDefault(version.id(), Reached.NOTHING).position(), head))
                .toList();
    }

    private Behind behind(Version version, Serving.@Nullable Row serving, long position, long head) {
        Instant since = serving != null && serving.version().equals(version) ? serving.since() : null;
        long seconds = ledger.recordedAt(position + 1)
                .map(next -> Duration.between(next, Clock.systemUTC().instant()).toSeconds()).orElse(0L);
        Throwable why = live.reasonWhyStopped(version);
        return new Behind(version.projection(), version.number(), since != null, since,
                models.made(version).isPresent(), position, Math.max(0, head - position), Math.max(0, seconds),
                why);
    }
}
