package org.cooptrack.command.results;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.results.BaselineSet;
import org.cooptrack.events.results.Indicator;
import org.jspecify.annotations.Nullable;

/** An indicator, the result it measures, its baseline or by when it is due, and whether any fact was recorded of it. */
record Measured(UUID id, UUID result, Indicator says, @Nullable BaselineSet baseline, @Nullable LocalDate baselineDue,
        boolean hasFacts) {
    Measured defined(Indicator anew) { return new Measured(id, result, anew, baseline, baselineDue, hasFacts); }

    Measured from(BaselineSet event) { return new Measured(id, result, says, event, null, hasFacts); }

    Measured due(LocalDate day) { return new Measured(id, result, says, baseline, day, hasFacts); }

    Measured withFacts() { return new Measured(id, result, says, baseline, baselineDue, true); }
}
