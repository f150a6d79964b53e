package org.cooptrack.command.law;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;

/**
 * What a policy may know beyond the event on which it acts: history up to that event, so that it asks for the same whenever
 * it is asked again. The rules judge each wish by what stands when it is decided.
 */
public interface PolicyFacts {
    /** All that happened in the stream, in its order. */
    List<Happened> history(String stream);

    /** One event, if it had happened by then. */
    Optional<Happened> event(EventId id);

    /** The keys that begin so, were taken by then and are still held. */
    List<Held> liveClaims(String prefix);

    /** A key, the stream that holds it, and from when until when where it has dates; open where they are absent. */
    record Held(String key, String stream, @Nullable LocalDate from, @Nullable LocalDate until) {
        /** What follows the last colon. */
        public UUID last() {
            return UUID.fromString(key.substring(key.lastIndexOf(':') + 1));
        }

        /** Whether both hold on some day. */
        public boolean overlaps(Held other) {
            return (from == null || other.until == null || from.isBefore(other.until))
                    && (other.from == null || until == null || other.from.isBefore(until));
        }
    }
}
