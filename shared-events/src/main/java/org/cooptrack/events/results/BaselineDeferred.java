package org.cooptrack.events.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Belonging;

/** The baseline of an indicator is not known yet, and will be by that date: until it is set it is awaited. */
public record BaselineDeferred(UUID project, UUID indicator, LocalDate dueOn) implements ResultsEvent, Awaiting {
    @Override
    public List<Awaited> awaits() {
        return List.of(new Awaited(key(indicator), Awaited.What.BASELINE, 0, dueOn, Belonging.ofProject(project),
                null));
    }

    /** By what the baseline of an indicator is told apart from all else that is awaited. */
    static String key(UUID indicator) {
        return "baseline:" + indicator;
    }
}
