package org.cooptrack.query.projection;

import java.util.List;
import java.util.Optional;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * How one thing becomes what is known of it, event by event: so it can be shown as of any of them, whether or not a read model
 * keeps it.
 */
public interface Folding<E extends Event, R extends Record> {
    String name();

    Class<E> family();

    /** The kinds of stream in which the events of such a thing stand. */
    default List<String> kinds() {
        return Past.kinds(family());
    }

    /** The keys of the things an event touches. */
    List<String> keys(E event);

    /** One thing after an event that touches it; null if there is none then. */
    @Nullable
    Kept<R> after(String key, @Nullable Kept<R> before, Recorded<Event> recorded);

    /** The event of another stream with which a thing began whose own stream begins with this one. */
    default Optional<EventId> begunBy(E first) {
        return Optional.empty();
    }
}
