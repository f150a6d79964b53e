package org.cooptrack.events.institution;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** The institution was established, on a legal basis and with its members. It counts once, however many projects helped. */
public record InstitutionEstablished(UUID institution, Step step, List<Breach> breaches)
        implements
            StepTaken,
            Counted {
    public InstitutionEstablished { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return step.entries(); }

    @Override
    public boolean evidenced() { return step.evidenced(); }
}
