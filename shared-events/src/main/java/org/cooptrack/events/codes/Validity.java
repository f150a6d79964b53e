package org.cooptrack.events.codes;

import java.time.LocalDate;

/** From which day a code stood on its list, and the day on which it was withdrawn. */
record Validity(LocalDate from, LocalDate until) {
    private static final String SOME_DAY = "?";

    static Validity of(String from, String until) {
        return new Validity(from.isEmpty() ? LocalDate.MIN : LocalDate.parse(from), switch (until) {
            case "" -> LocalDate.MAX;
            case SOME_DAY -> LocalDate.MIN;
            default -> LocalDate.parse(until);
        });
    }

    boolean holdsOn(LocalDate day) { return !day.isBefore(from) && day.isBefore(until); }

    boolean endedBy(LocalDate day) { return !day.isBefore(until); }
}
