package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.jspecify.annotations.Nullable;

/** The institution operates from this day on; until it lapsed, where that was known before. */
public record InstitutionBeganOperating(UUID institution, Step step, @Nullable Step lapsed, List<Breach> breaches)
        implements
            StepTaken,
            Counted {
    public InstitutionBeganOperating { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        return Stream.concat(step.entries().stream(), Step.change(null, lapsed).stream()).toList();
    }

    @Override
    public boolean evidenced() { return step.evidenced(); }
}
