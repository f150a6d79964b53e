package org.cooptrack.events.cooperative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Resting;

/**
 * An authority registered a cooperative, which is now formed. Assemblies and turnovers known before keep it active from
 * now on. An authority of a country gives a number once.
 */
public record CooperativeRegistered(UUID cooperative, EventId restsOn, Registration registration, Activity activity,
        List<Breach> breaches) implements CooperativeEvent, Counted, Resting, Claiming, Flagged, Awaiting {
    public CooperativeRegistered { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(activity.entries());
        entries.add(registration.formed());
        return entries;
    }

    @Override
    public boolean evidenced() { return registration.evidenced(); }

    @Override
    public List<Awaited> awaits() { return activity.awaited(); }

    @Override
    public List<Claim> takes() { return List.of(Claim.of(registration.claim())); }
}
