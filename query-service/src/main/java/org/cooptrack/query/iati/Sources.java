package org.cooptrack.query.iati;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** From where each value of one activity comes: by what says it, and by the element that tells it. */
final class Sources {
    private static final String SOURCE = "source";

    private final Map<Object, Source> known = new IdentityHashMap<>();

    /** The event that says a value last; or where the events are that the system counted for it: of a share, those of both. */
    record Source(@Nullable EventId event, List<String> explained) {
        Source {
            explained = List.copyOf(explained);
        }

        static Source said(EventId by) { return new Source(by, List.of()); }

        static Source counted(List<String> explained) { return new Source(null, explained); }
    }

    /** @return what says it */
    <T> T says(T one, Source source) {
        known.put(one, source);
        return one;
    }

    void mark(Element element, Object says) {
        Source source = known.get(says);
        if (source != null) element.setUserData(SOURCE, source, null);
    }

    static Optional<Source> of(Element element) { return Optional.ofNullable((Source) element.getUserData(SOURCE)); }
}
