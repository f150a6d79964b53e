package org.cooptrack.query.results;

import java.util.List;
import org.cooptrack.events.value.Period;

/** Periods that together reach up to a day: of nested ones the longest, for a year says what its quarters say. */
final class Span {
    private Span() {}

    /** Those of the periods over by that day that lie within no other of them. */
    static List<Period> longest(List<Period> periods, Period upTo) {
        List<Period> over = periods.stream().distinct().filter(one -> !one.to().isAfter(upTo.to())).toList();
        return over.stream().filter(one -> over.stream().noneMatch(other -> !other.equals(one) && lies(one, other)))
                .toList();
    }

    static boolean overlap(List<Period> periods) {
        return periods.stream().anyMatch(one -> periods.stream().anyMatch(other -> !other.equals(one)
                && !other.from().isAfter(one.to()) && !other.to().isBefore(one.from())));
    }

    private static boolean lies(Period one, Period in) { return in.covers(one.from()) && in.covers(one.to()); }
}
