package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** Another number of referrals than recorded was made, or on another day. */
public record ReferralsCorrected(UUID programme, EventId amends, Referrals before, Referrals after, String reason,
        List<Breach> breaches) implements HivEvent, Counted, Amending, Flagged {
    public ReferralsCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Tally.replaced(before, after); }
}
