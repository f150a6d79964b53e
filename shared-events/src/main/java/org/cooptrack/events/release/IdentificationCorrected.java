package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
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

/** What was recorded of an identification was wrong and is put right. Figures move by the difference. */
public record IdentificationCorrected(UUID dossier, EventId amends, Identification before, Identification after,
        Slip slip, List<Breach> breaches) implements ReleaseEvent, Counted, Amending, Flagged, Confiding {
    public IdentificationCorrected { breaches = List.copyOf(breaches); }

    @Override
    public List<Entry> entries() { return Difference.between(List.of(before.entry()), List.of(after.entry())); }

    @Override
    public boolean evidenced() { return after.circumstances().when().evidenced(); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public UUID person() { return after.person(); }

    @Override
    public Told told() { return after.told(); }

    @Override
    public SealedDetails details() { return after.circumstances().when().details(); }
}
