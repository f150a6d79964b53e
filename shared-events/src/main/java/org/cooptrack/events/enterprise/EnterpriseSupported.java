package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** Support for an enterprise began, be it one that was there or one that starts up. */
public record EnterpriseSupported(UUID enterprise, Support support,
        List<Breach> breaches) implements EnterpriseEvent, Counted, Flagged {
    public EnterpriseSupported { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return support.entries(); }

    @Override
    public boolean evidenced() { return support.evidenced(); }
}
