package org.cooptrack.query.history;

import java.time.Instant;
import java.util.function.Predicate;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the feed are wanted. A project is found in the stream's id and anywhere in the data, a country wherever
 * the data have a property of that name; both are looked for in PostgreSQL's own text of the data, where a quote within a
 * text is always escaped.
 */
record Filter(@Nullable String type, @Nullable String project, @Nullable String country, @Nullable Instant from,
        @Nullable Instant to) implements Predicate<StoredEvent> {
    @Override
    public boolean test(StoredEvent event) {
        return (type == null || event.type().equals(type)) && (project == null || ofProject(event, project))
                && (country == null || event.data().contains("\"country\": \"" + country + "\""))
                && (from == null || !event.recordedAt().isBefore(from)) && !isOver(event);
    }

    /** No later event can be wanted, because times never go back. */
    boolean isOver(StoredEvent event) {
        return to != null && !event.recordedAt().isBefore(to);
    }

    private static boolean ofProject(StoredEvent event, String project) {
        return event.stream().endsWith(":" + project) || event.data().contains("\"" + project + "\"");
    }
}
