package org.cooptrack.events.safety;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A measure that prevents or controls a risk was put in place at a workplace. */
public record ControlPutInPlace(UUID workplace, Control control,
        List<Breach> breaches) implements SafetyEvent, Counted, Flagged {
    public ControlPutInPlace { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(control.entry()); }

    @Override
    public boolean evidenced() { return control.evidenced(); }
}
