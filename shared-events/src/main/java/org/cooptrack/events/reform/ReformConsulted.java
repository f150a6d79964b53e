package org.cooptrack.events.reform;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** Those concerned were consulted on a reform. */
public record ReformConsulted(UUID reform, Consultation consultation, List<Breach> breaches)
        implements
            ReformEvent,
            Counted,
            Flagged {
    public ReformConsulted { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(consultation.entry()); }

    @Override
    public boolean evidenced() { return consultation.evidenced(); }
}
