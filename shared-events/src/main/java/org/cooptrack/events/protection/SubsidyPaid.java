package org.cooptrack.events.protection;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A subsidy was paid into a scheme for a person, in the place of a contribution or beside it. */
public record SubsidyPaid(UUID affiliation, Payment payment,
        List<Breach> breaches) implements AffiliationEvent, Counted, Flagged {
    public SubsidyPaid { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return List.of(payment.entry()); }

    @Override
    public boolean evidenced() { return payment.evidenced(); }
}
