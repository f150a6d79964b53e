package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** So many referrals to services were made. */
public record ReferralsMade(UUID programme, Referrals referrals,
        List<Breach> breaches) implements HivEvent, Counted, Flagged {
    public ReferralsMade { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return referrals.entries(); }
}
