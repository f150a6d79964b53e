package org.cooptrack.query.results;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.results.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a project: its result, its definition, what the system counts for it (absent where people observe it), its
 * baselines, and target and actual in each period that has a target, an observation or a report; as known at a position.
 */
record IndicatorView(UUID id, UUID project, UUID result, boolean published, Indicator says,
        @Nullable CountingView counting, List<BaselineView> baselines, @Nullable LocalDate baselineDue,
        List<PeriodView> periods, long position, @Nullable Instant dataUpTo) {
    IndicatorView {
        baselines = List.copyOf(baselines);
        periods = List.copyOf(periods);
    }
}
