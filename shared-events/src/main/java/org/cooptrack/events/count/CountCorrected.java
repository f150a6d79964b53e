package org.cooptrack.events.count;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;

/** What a count said was wrong and is put right. Statistics move by the difference. */
public record CountCorrected(UUID count, EventId amends, Counting before, Counting after, String reason,
        List<Breach> breaches) implements CountEvent, Counted, Amending, Flagged, Claiming {
    public CountCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() {
        return Stream.concat(before.entries().stream().map(Entry::reversed), after.entries().stream()).toList();
    }

    @Override
    public boolean evidenced() { return after.evidence() != null; }

    @Override
    public List<Claim> takes() {
        return after.claims(count).stream().filter(claim -> !before.keys(count).contains(claim.key())).toList();
    }

    @Override
    public List<String> releases() {
        return before.keys(count).stream().filter(key -> !after.keys(count).contains(key)).toList();
    }
}
