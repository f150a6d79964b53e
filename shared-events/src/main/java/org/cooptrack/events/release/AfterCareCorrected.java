package org.cooptrack.events.release;

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

/** What was recorded of an after-care plan was wrong and is put right. Figures move by the difference. */
public record AfterCareCorrected(UUID dossier, EventId amends, AfterCare before, AfterCare after, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            Amending,
            Confiding {
    @Override
    public List<Entry> entries() { return Difference.between(List.of(before.begins()), List.of(after.begins())); }

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
