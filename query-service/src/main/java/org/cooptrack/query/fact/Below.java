package org.cooptrack.query.fact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.BuildingOn;
import org.cooptrack.events.Event;
import org.cooptrack.events.Named;
import org.cooptrack.events.Recorded;
import org.cooptrack.events.Resting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the event on which another builds, which it names, or of which it names the fact by its id. */
final class Below {
    private final Map<UUID, String> named;

    /** @param named the events that recorded the facts of these ids, as far as they were known before */
    Below(Map<UUID, String> named) {
        this.named = new HashMap<>(named);
    }

    /** What the batch speaks of, and writes down what later ones may speak of. */
    static Below of(List<Recorded<Event>> batch, JdbcClient views) {
        var before = new Below(known(spokenOf(batch), views));
        Map<UUID, String> told = batch.stream().filter(recorded -> recorded.event() instanceof Named)
                .collect(Collectors.toMap(recorded -> ((Named) recorded.event()).id(),
                        recorded -> recorded.id().toString(), (first, _) -> first));
        write(told, views);
        told.forEach(before.named::putIfAbsent);
        return before;
    }

    @Nullable
    String of(Event event) {
        return switch (event) {
            case Resting resting -> resting.restsOn().toString();
            case BuildingOn building -> named.get(building.buildsOn());
            default -> null;
        };
    }

    private static Set<UUID> spokenOf(List<Recorded<Event>> batch) {
        return batch.stream().map(Recorded::event).filter(BuildingOn.class::isInstance)
                .map(event -> ((BuildingOn) event).buildsOn()).collect(Collectors.toSet());
    }

    private static Map<UUID, String> known(Set<UUID> ids, JdbcClient views) {
        var known = new HashMap<UUID, String>();
        if (ids.isEmpty()) return known;
        views.sql("select id, event_id from named_fact where id = any (?)").param(ids.toArray(UUID[]::new))
                .query(row -> {
                    known.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return known;
    }

    private static void write(Map<UUID, String> told, JdbcClient views) {
        if (told.isEmpty()) return;
        var rows = List.copyOf(told.entrySet());
        views.sql("insert into named_fact (id, event_id) select * from unnest(?::uuid[], ?::text[]) "
                + "on conflict do nothing").params(List.of(rows.stream().map(Map.Entry::getKey).toArray(UUID[]::new),
                        rows.stream().map(Map.Entry::getValue).toArray(String[]::new)))
                .update();
    }
}
