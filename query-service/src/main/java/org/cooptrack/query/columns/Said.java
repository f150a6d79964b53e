package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;

/** What was said of projects, countries and offices, by days and by positions. */
final class Said {
    private final Map<Of, Span[]> spans = new ConcurrentHashMap<>();
    private final Epochs epochs = new Epochs();

    private record Of(String dimension, String owner) {}

    /** A value from one day to another, known from one position (inclusive) until another (exclusive). */
    record Span(String value, int from, int to, int since, int until) {
        boolean known(int position) { return since <= position && position < until; }

        boolean holds(int day) { return from <= day && day <= to; }

        private boolean same(Span other) {
            return value.equals(other.value) && from == other.from && to == other.to && since == other.since;
        }
    }

    void put(String dimension, String owner, Span span) {
        epochs.change(span.since());
        if (span.until() != Integer.MAX_VALUE) epochs.change(span.until());
        spans.merge(new Of(dimension, owner), new Span[]{span}, (before, _) -> Stream
                .concat(Arrays.stream(before).filter(one -> !one.same(span)), Stream.of(span)).toArray(Span[]::new));
    }

    /** The same at all positions at which the same was said. */
    int epoch(int position) {
        return epochs.of(position);
    }

    Span[] known(Dimension dimension, String owner, int position) {
        Span[] all = spans.get(new Of(dimension.code(), owner));
        return all == null
                ? new Span[0]
                : Arrays.stream(all).filter(span -> span.known(position)).toArray(Span[]::new);
    }

    /** The office and all that ever were above it, as known at the position. */
    Set<String> line(String office, int position) {
        var line = new HashSet<String>();
        line(office, position, line);
        return line;
    }

    private void line(String office, int position, Set<String> into) {
        if (!into.add(office)) return;
        for (Span above : known(Dimension.WITHIN_OFFICE, office, position))
            line(above.value(), position, into);
    }
}
