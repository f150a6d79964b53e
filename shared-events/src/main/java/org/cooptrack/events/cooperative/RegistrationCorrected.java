package org.cooptrack.events.cooperative;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What was recorded of a registration was wrong and is put right, and with it when the cooperative was active. */
public record RegistrationCorrected(UUID cooperative, EventId amends, Registration before, Registration after,
        Activity formerly, Activity now, String reason,
        List<Breach> breaches) implements CooperativeEvent, Counted, Amending, Claiming, Flagged, Awaiting {
    public RegistrationCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(formerly.changedTo(now));
        entries.addAll(Difference.between(List.of(before.formed()), List.of(after.formed())));
        return entries;
    }

    @Override
    public boolean evidenced() { return after.evidenced(); }

    @Override
    public List<Awaited> awaits() { return now.awaited(); }

    @Override
    public List<Claim> takes() { return moves() ? List.of(Claim.of(after.claim())) : List.of(); }

    @Override
    public List<String> releases() { return moves() ? List.of(before.claim()) : List.of(); }

    private boolean moves() { return !before.claim().equals(after.claim()); }
}
