package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.events.value.Slip;

/** What was recorded of a start in education or training was wrong and is put right. Figures move by the difference. */
public record EducationCorrected(UUID dossier, EventId amends, Schooling before, Schooling after, Slip slip)
        implements
            ChildLabourEvent,
            Counted,
            Amending,
            Confiding {
    @Override
    public List<Entry> entries() { return Difference.between(List.of(before.entry()), List.of(after.entry())); }

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
}
