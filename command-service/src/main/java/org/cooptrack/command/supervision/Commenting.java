package org.cooptrack.command.supervision;

import static org.cooptrack.command.supervision.SupervisionRule.*;

import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import org.cooptrack.command.law.Everywhere;
import org.cooptrack.command.law.Facts;
import org.cooptrack.command.law.Issue;
import org.cooptrack.command.law.Today;
import org.cooptrack.events.Breach;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.supervision.Comment;
import org.cooptrack.events.supervision.MeasureTaken;

/** Whether a comment, and the measure that addressed it, can be as they are said. */
record Commenting(Facts facts) {
    /** Since when the Committee of Experts has examined reports. */
    private static final int FIRST_YEAR = 1927;

    Comment possible(Comment says) {
        Everywhere.owned(says.setting().projects(), SHARES_NOT_WHOLE, PROJECT_UNKNOWN, facts);
        var today = Today.at(says.setting().place(), facts.now());
        if (says.year() < FIRST_YEAR || says.year() > today.getYear())
            throw YEAR_IMPOSSIBLE.at("/year", String.valueOf(says.year()));
        var year = Year.of(says.year()).atMonth(12).atEndOfMonth();
        Everywhere.possible(says.setting(), year, facts);
        Everywhere.listed("Country", List.of(says.country()), year, "/country", facts);
        Everywhere.listed("IloInstrument", List.of(says.instrument()), year, "/instrument", facts);
        return says;
    }

    MeasureTaken possible(MeasureTaken by, Comment says) {
        var day = by.occurredOn();
        if (day.isAfter(Today.at(says.setting().place(), facts.now()))) throw IN_THE_FUTURE.at("/occurredOn", day);
        Everywhere.possible(by.evidence(), day.latest(), "/evidence", facts);
        if (by.what().isBlank()) throw MEASURE_MISSING.at("/what");
        if (by.reform() != null && !facts.exists(StreamId.of("reform", by.reform())))
            throw REFORM_UNKNOWN.at("/reform", by.reform());
        return by;
    }

    /** A measure taken before the year of the comment does not answer it. */
    List<Breach> issues(MeasureTaken by, Comment says) {
        return by.occurredOn().isBefore(LocalDate.of(says.year(), 1, 1))
                ? List.of(Issue.of(ADDRESSED_BEFORE_IT_WAS_MADE, "/occurredOn", says.setting(),
                        Today.at(says.setting().place(), facts.now())))
                : List.of();
    }
}
