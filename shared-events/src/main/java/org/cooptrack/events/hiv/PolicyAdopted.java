package org.cooptrack.events.hiv;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;

/** A workplace adopted a policy on HIV and AIDS that employer and workers signed. */
public record PolicyAdopted(UUID programme, Policy policy) implements HivEvent, Counted {
    @Override
    public List<Entry> entries() { return List.of(policy.entry()); }

    @Override
    public boolean evidenced() { return policy.evidenced(); }
}
