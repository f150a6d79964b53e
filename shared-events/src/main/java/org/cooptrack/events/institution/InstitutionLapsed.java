package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/**
 * The institution operates no longer from this day on. Where it is not known to have operated the lapse waits, and counts
 * nowhere until then.
 */
public record InstitutionLapsed(UUID institution, EventId restsOn, boolean waits, Step step, List<Breach> breaches)
        implements
            StepTaken,
            Counted,
            Resting {
    public InstitutionLapsed { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return waits ? List.of() : step.entries(); }

    @Override
    public boolean evidenced() { return step.evidenced(); }
}
