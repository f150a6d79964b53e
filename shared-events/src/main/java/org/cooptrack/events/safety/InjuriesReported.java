package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** Occupational injuries at a workplace were reported, as counts and without any name. */
public record InjuriesReported(UUID workplace, Injuries injuries,
        List<Breach> breaches) implements SafetyEvent, Counted, Flagged {
    public InjuriesReported { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return injuries.entries(); }

    @Override
    public boolean evidenced() { return injuries.evidenced(); }
}
