package org.cooptrack.command.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;

/** Streams of one kind, each folded once and brought up to date from the ledger whenever it is asked for. */
final class Folded<S> {
    /** A fold and the last version it has seen. */
    record At<S>(S state, long version) {}

    private static final long MOST = 10_000;

    private final Ledger ledger;
    private final String kind;
    private final S nothing;
    private final BiFunction<S, Event, S> after;
    private final Cache<UUID, At<S>> seen = Caffeine.newBuilder().maximumSize(MOST).build();

    Folded(Ledger ledger, String kind, S nothing, BiFunction<S, Event, S> after) {
        this.ledger = ledger;
        this.kind = kind;
        this.nothing = nothing;
        this.after = after;
    }

    String stream(UUID id) { return StreamId.of(kind, id); }

    At<S> now(UUID id) {
        var known = Optional.ofNullable(seen.getIfPresent(id)).orElse(new At<>(nothing, -1));
        var now = known;
        for (StoredEvent stored : ledger.read(stream(id), known.version() + 1))
            now = new At<>(
                    after.apply(now.state(), EventJson.read(stored.type(), stored.revision(), stored.data())),
                    stored.version());
        if (now != known) seen.put(id, now);
        return now;
    }
}
