package org.cooptrack.ledger;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one command asks of the ledger: its events, all or nothing, if the facts hold. Without events it is a no-op that
 * leaves only its receipt. The versions of the events say what the caller believed.
 *
 * @param stream
 *            the stream the receipt speaks of
 * @param requestHash
 *            tells a repeated request from a reused key or command id
 */
public record Append(UUID command, @Nullable IdempotencyKey key, @Nullable String requestHash, String stream,
        List<NewEvent> events, List<Fact> facts) {
    static final int MOST_EVENTS = 10_000;
    static final long MOST_BYTES = 16 << 20;

    /**
     * @throws IllegalArgumentException
     *             when a stream's events do not stand together or skip a version
     */
    public Append {
        events = List.copyOf(events);
        facts = List.copyOf(facts);
        if (events.size() > 1) requireOrder(events);
    }

    public static Append of(UUID command, List<NewEvent> events) {
        return new Append(command, null, null, events.getFirst().stream(), events, List.of());
    }

    long size() {
        return events.stream().mapToLong(NewEvent::size).sum();
    }

    boolean isText() {
        return events.stream().allMatch(NewEvent::isText);
    }

    private static void requireOrder(List<NewEvent> events) {
        var left = new HashSet<String>();
        for (int i = 1; i < events.size(); i++) {
            NewEvent before = events.get(i - 1);
            NewEvent event = events.get(i);
            if (!event.stream().equals(before.stream())) {
                left.add(before.stream());
                if (left.contains(event.stream()))
                    throw new IllegalArgumentException(event.stream() + " is interleaved");
            } else if (event.version() != before.version() + 1) {
                throw new IllegalArgumentException(event.stream() + " skips from version " + before.version());
            }
        }
    }
}
