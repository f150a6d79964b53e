package org.cooptrack.query.history;

import java.time.Instant;
import java.util.function.Predicate;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/**
 * Which events of the feed are wanted. A project is found in the stream's id and, as a text of its own, anywhere in
 * the data; a country wherever the event names it as one.
 */
record Filter(@Nullable String type, @Nullable String project, @Nullable String country, @Nullable Instant from,
        @Nullable Instant to) implements Predicate<StoredEvent> {
    @Override
    public boolean test(StoredEvent event) {
        return (type == null || event.type().equals(type)) && (project == null || ofProject(event, project))
                && (country == null || new CountryNamed(country).in(event))
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
