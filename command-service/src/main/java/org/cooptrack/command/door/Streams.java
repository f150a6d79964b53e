package org.cooptrack.command.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.command.law.ProjectLife;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.project.ProjectEvent;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.StoredEvent;
import org.springframework.stereotype.Component;

/** What decisions know of other streams: folded once, and brought up to date from the ledger each time it is asked for. */
@Component
class Streams {
    /** A fold and the last version it has seen. */
    record At<S>(S state, long version) {}

    private static final long MOST = 10_000;

    private final Ledger ledger;
    private final Cache<UUID, At<ProjectLife>> projects = Caffeine.newBuilder().maximumSize(MOST).build();

    Streams(Ledger ledger) { this.ledger = ledger; }

    At<ProjectLife> project(UUID project) {
        var known = Optional.ofNullable(projects.getIfPresent(project)).orElse(new At<>(ProjectLife.UNKNOWN, -1));
        var now = known;
        for (StoredEvent stored : ledger.read(StreamId.of("project", project), known.version() + 1))
            now = new At<>(
                    now.state().after((ProjectEvent) EventJson.read(stored.type(), stored.revision(), stored.data())),
                    stored.version());
        if (now != known) projects.put(project, now);
        return now;
    }
}
