package org.cooptrack.query.trail;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.value.Decimal;

/**
 * A reporting period of a project: how many of the events that count in it were recorded in its last seven days, which share
 * that is, which it would be if they were recorded evenly, and whether it is more than twice that. The first hundred of them are named.
 */
record LastDays(String project, String period, LocalDate from, LocalDate upTo, long events, long inLastDays,
        Decimal share, Decimal evenShare, boolean peak, List<String> recordedThen) {
    static final int DAYS = 7;

    LastDays { recordedThen = List.copyOf(recordedThen); }

    static LastDays of(String project, String period, LocalDate from, LocalDate upTo, long events, long inLastDays,
            List<String> recordedThen) {
        double share = (double) inLastDays / events;
        double even = Math.min(1, (double) DAYS / (from.until(upTo.plusDays(1), java.time.temporal.ChronoUnit.DAYS)));
        return new LastDays(project, period, from, upTo, events, inLastDays, Told.decimal(share), Told.decimal(even),
                share > 2 * even, recordedThen);
    }
}
