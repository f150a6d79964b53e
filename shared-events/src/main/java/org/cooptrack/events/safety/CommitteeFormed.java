package org.cooptrack.events.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;

/** A joint committee of workers and employer was formed at a workplace. Meetings that waited for it count from now on. */
public record CommitteeFormed(UUID workplace, Committee committee, List<Meeting> meetings,
        List<Breach> breaches) implements SafetyEvent, Counted, Flagged {
    public CommitteeFormed {
        meetings = List.copyOf(meetings);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(Functioning.by(committee, meetings).entries());
        entries.add(committee.formed());
        return entries;
    }

    @Override
    public boolean evidenced() { return committee.evidenced(); }
}
