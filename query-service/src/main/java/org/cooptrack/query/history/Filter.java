package org.cooptrack.query.history;

import java.time.Instant;
import java.util.function.Predicate;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.Nullable;

/** Which events of the feed are wanted; a country is found wherever an event names it as one. */
record Filter(@Nullable String type, @Nullable AboutProject project, @Nullable String country, @Nullable Instant from,
        @Nullable Instant to) implements Predicate<StoredEvent> {
    @Override
    public boolean test(StoredEvent event) {
        return (type == null || event.type().equals(type)) && (from == null || !event.recordedAt().isBefore(from))
                && !isOver(event) && (country == null || new CountryNamed(country).in(event))
                && (project == null || project.test(event));
    }

    /** No later event can be wanted, because times never go back. */
    boolean isOver(StoredEvent event) {
        return to != null && !event.recordedAt().isBefore(to);
    }
}
