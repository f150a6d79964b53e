package org.cooptrack.events.enterprise;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;

/** What was claimed was wrong and is put right, before anybody verified or rejected it. */
public record ClaimCorrected(UUID enterprise, EventId amends, Jobs before, Jobs after,
        String reason) implements EnterpriseEvent, Counted, Amending, Claiming {
    @Override
    public List<Entry> entries() { return new Amended(before.claimed(), after.claimed()).entries(); }

    @Override
    public List<String> releases() { return before.keys(); }

    @Override
    public List<Claim> takes() { return after.claims(); }

    @Override
    public boolean evidenced() { return after.evidenced(); }
}
