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

/** What was recorded of a follow-up was wrong and is put right. Figures move by the difference. */
public record FollowUpCorrected(UUID dossier, EventId amends, Exit exit, FollowUp before, FollowUp after, Slip slip)
        implements
            ChildLabourEvent,
            Counted,
            Amending,
            Confiding {
    @Override
    public List<Entry> entries() { return Difference.between(before.entries(exit), after.entries(exit)); }

    @Override
    public boolean evidenced() { return after.when().evidenced(); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public UUID person() { return exit.circumstances().person(); }

    @Override
    public Told told() { return FollowedUp.told(exit, after.month()); }

    @Override
    public SealedDetails details() { return after.when().details(); }
}
