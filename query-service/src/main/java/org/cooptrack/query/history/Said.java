package org.cooptrack.query.history;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.jspecify.annotations.Nullable;

/** What an event says of when it happened and why, wherever it says it; a correction says it of what it puts in. */
record Said(Object data) {
    private static final String BEFORE = "before";

    Said(Event event) {
        this(EventJson.read(Object.class, EventJson.write(event)));
    }

    @Nullable
    String occurredOn() { return first("occurredOn"); }

    @Nullable
    String reason() { return data instanceof Map<?, ?> said && said.get("reason") instanceof String why ? why : null; }

    private @Nullable String first(String property) {
        Deque<Object> next = new ArrayDeque<>(List.of(data));
        while (!next.isEmpty())
            if (next.remove() instanceof Map<?, ?> object) {
                if (object.get(property) instanceof String found) return found;
                object.forEach((name, value) -> {
                    if (!BEFORE.equals(name) && value != null) next.add(value);
                });
            }
        return null;
    }
}
