package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.events.value.Slip;

/** What was recorded of a release was wrong and is put right. Figures move by the difference, and with them those of its follow-up. */
public record ReleaseCorrected(UUID dossier, EventId amends, Release before, Release after, Course course, Slip slip,
        List<Breach> breaches) implements ReleaseEvent, Counted, Amending, Flagged, Confiding, Awaiting {
    public ReleaseCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Difference.between(before.entries(course), after.entries(course)); }

    @Override
    public boolean evidenced() { return after.circumstances().when().evidenced(); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public UUID person() { return after.circumstances().person(); }

    @Override
    public Told told() { return after.told(); }

    @Override
    public SealedDetails details() { return after.circumstances().when().details(); }

    @Override
    public List<Awaited> awaits() { return after.followUps(); }
}
