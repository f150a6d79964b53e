package org.cooptrack.events.value;

import java.time.LocalDate;

/** A span of days, both ends included: a calendar year, a fiscal year, a biennium or any other. Published ones may run backwards; that is for rules to judge. */
public record Period(LocalDate from, LocalDate to) {
    public boolean runsBackwards() { return to.isBefore(from); }

    /** Whether it is longer than one year: 1 July to 30 June is not. */
    public boolean exceedsOneYear() {
        return !to.isBefore(from.plusYears(1));
    }

    public boolean covers(LocalDate day) { return !day.isBefore(from) && !day.isAfter(to); }
}
