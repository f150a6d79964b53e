package org.cooptrack.events.published;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.results.Reading;
import org.jspecify.annotations.Nullable;

/** What an indicator was to reach in a period, and what it reached: the total and every cell that was published. */
public record PublishedPeriod(@Nullable LocalDate from, @Nullable LocalDate to, List<Reading> targets,
        List<Reading> actuals, List<KeptElement> kept) {
    public PublishedPeriod {
        targets = List.copyOf(targets);
        actuals = List.copyOf(actuals);
        kept = List.copyOf(kept);
    }
}
