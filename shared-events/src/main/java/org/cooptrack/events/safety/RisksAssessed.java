package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** The hazards of a workplace were identified and their risks assessed. */
public record RisksAssessed(UUID workplace, Assessment assessment,
        List<Breach> breaches) implements SafetyEvent, Counted, Flagged {
    public RisksAssessed { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(assessment.entry()); }

    @Override
    public boolean evidenced() { return assessment.evidenced(); }
}
