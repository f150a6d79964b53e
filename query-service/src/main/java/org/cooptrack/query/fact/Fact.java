package org.cooptrack.query.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Recorded;
import org.jspecify.annotations.Nullable;

/** One entry of a counted event as a row of the table; its dimensions are JSON, lists of codes by the code of the dimension. */
record Fact(String event, int ordinal, String measure, @Nullable UUID subject, BigDecimal quantity, int weight,
        LocalDate from,
        LocalDate to, String dimensions, @Nullable String amends, String origin, long learned, boolean evidenced,
        @Nullable Long waitedSince) {
    static List<Fact> of(Recorded<Event> recorded, Counted counted, @Nullable String amends, String origin,
            boolean evidenced) {
        List<Entry> entries = counted.entries();
        return IntStream.range(0, entries.size()).mapToObj(at -> of(recorded.id().toString(), at, entries.get(at),
                amends, origin, recorded.position(), evidenced)).toList();
    }

    static Fact of(String event, int ordinal, Entry entry, @Nullable String amends, String origin, long learned,
            boolean evidenced) {
        return new Fact(event, ordinal, entry.measure(), entry.subject(), entry.quantity().value(), entry.weight(),
                entry.occurredOn().earliest(), entry.occurredOn().latest(), json(entry.dimensions()), amends, origin,
                learned, evidenced, null);
    }

    /** Turned round under the event that took it back out; numbered below zero, for that event may have rows of its own. */
    Fact reversed(String by, int at, long position) {
        return new Fact(by, -1 - at, measure, subject, quantity.negate(), -weight, from, to, dimensions, null, origin,
                position,
                evidenced, null);
    }

    /** It counted until that position. */
    Fact waitingSince(long position) {
        return new Fact(event, ordinal, measure, subject, quantity, weight, from, to, dimensions, amends, origin,
                learned,
                evidenced, position);
    }

    private static String json(Dimensions dimensions) {
        Map<String, List<String>> byCode = new TreeMap<>();
        dimensions.values().forEach((dimension, values) -> byCode.put(dimension.code(), values));
        return EventJson.write(byCode);
    }
}
