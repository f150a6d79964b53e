package org.cooptrack.query.results;

import java.util.List;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * One period of an indicator: whether its last day had passed when the data end, how far its reporting has come if it is a
 * reporting period, its targets with their revisions, what was observed, and how much of that is held outside the actual for
 * an open quality issue. {@code inPeriod} is of the days of the period
 * alone, {@code cumulative} from the beginning up to its last day; what that means depends on the counting rule:
 * <ul>
 * <li>SUM: the sum of all facts up to then. Targets are added, of nested periods the longest, and there is none where periods
 * overlap; so with what was observed.
 * <li>DISTINCT: the distinct persons or things of the whole span, never the sum of the periods. Targets and observations of
 * several periods cannot be added up: there is one only where a single period spans all of them.
 * <li>LATEST: the level on the last day, the same as in the period.
 * <li>RATIO: all that the numerator counts up to then, over all that the denominator counts; never a mean of percentages.
 * Targets and observations as for DISTINCT.
 * <li>MILESTONE: whether it was reached up to then. The target is that of the period.
 * </ul>
 * A fact lies in a period if all days on which it may have happened do; one known only to the year is in the year and in the
 * cumulative figure, and in no quarter. A level is counted on the last day for which there are data, if the period goes on.
 */
record PeriodView(Period period, boolean over, @Nullable ReportingView reporting, Progress inPeriod,
        Progress cumulative, List<TargetView> targets, List<ObservationView> observations, Outside held) {
    PeriodView {
        targets = List.copyOf(targets);
        observations = List.copyOf(observations);
    }
}
