package org.cooptrack.query.results;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The results of a project, its reporting periods, and some of its indicators in the order in which they were defined; the id after which the next page begins is absent on the last. */
record ResultsPage(UUID project, long position, @Nullable Instant dataUpTo, List<ResultView> results,
        List<ReportingView> reportingPeriods, List<IndicatorView> items, @Nullable String next) {}
