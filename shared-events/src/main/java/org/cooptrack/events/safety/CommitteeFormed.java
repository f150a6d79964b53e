package org.cooptrack.events.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Entry;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Needing;
import org.cooptrack.events.Postponing;

/** A joint committee of workers and employer was formed at a workplace. Meetings that waited for it count from now on. */
public record CommitteeFormed(UUID workplace, Committee committee, List<Meeting> meetings,
        List<Breach> breaches) implements SafetyEvent, Counted, Flagged, Awaiting, Postponing, Needing {
    public CommitteeFormed {
        meetings = List.copyOf(meetings);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() {
        var entries = new ArrayList<>(functioning().entries());
        entries.add(committee.formed());
        return entries;
    }

    @Override
    public List<Awaited> awaits() { return List.of(committee.awaited()); }

    @Override
    public List<Postponement> postpones() { return functioning().postpones(functioning()); }

    @Override
    public List<String> settles() {
        return meetings.stream().map(Meeting::row).toList();
    }

    private Functioning functioning() { return Functioning.by(committee, meetings); }

    @Override
    public boolean evidenced() { return committee.evidenced(); }
}
