package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** An enterprise lost jobs. */
public record LossesReported(UUID enterprise, Losses losses,
        List<Breach> breaches) implements EnterpriseEvent, Counted, Flagged {
    public LossesReported { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return losses.entries(); }

    @Override
    public boolean evidenced() { return losses.evidenced(); }
}
