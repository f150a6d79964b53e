package org.cooptrack.query.results;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.fact.Told;
import org.cooptrack.query.projection.Reached;

/** The days of which a project is asked what it reached, as known at a position. Of days after the data nothing is known. */
record Days(UUID project, LocalDate from, LocalDate upTo, Reached known) {
    static Days in(UUID project, Period period, Reached known) {
        return new Days(project, period.from(), period.to(), known);
    }

    Days fromTheBeginning() { return new Days(project, Told.BEGINNING, upTo, known); }

    /** The last day for which there are data, in UTC; before all days where there are none. */
    LocalDate dataEnd() {
        return known.recordedAt() == null
                ? LocalDate.MIN
                : LocalDate.ofInstant(known.recordedAt(), ZoneOffset.UTC);
    }

    LocalDate lastKnown() { return upTo.isAfter(dataEnd()) ? dataEnd() : upTo; }
}
