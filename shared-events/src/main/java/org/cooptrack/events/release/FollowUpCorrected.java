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

/** What was recorded of a follow-up was wrong and is put right. Figures move by the difference. */
public record FollowUpCorrected(UUID dossier, EventId amends, Release release, Course before, FollowUp after,
        Slip slip) implements ReleaseEvent, Counted, Amending, Confiding {
    @Override
    public List<Entry> entries() {
        return Difference.between(release.entries(before), release.entries(before.with(after)));
    }

    @Override
    public boolean evidenced() { return after.when().evidenced(); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public UUID person() { return release.circumstances().person(); }

    @Override
    public Told told() { return FollowedUp.told(release, after.month()); }

    @Override
    public SealedDetails details() { return after.when().details(); }
}
