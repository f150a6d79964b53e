package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Confiding;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.Told;
import org.cooptrack.events.value.SealedDetails;
import org.cooptrack.events.value.Slip;

/** What was recorded of a withdrawal or a prevention was wrong and is put right. Figures move by the difference, and with them those of its follow-up. */
public record ExitCorrected(UUID dossier, EventId amends, Exit before, Exit after, List<FollowUp> followUps, Slip slip,
        List<Breach> breaches) implements ChildLabourEvent, Counted, Amending, Flagged, Claiming, Confiding, Awaiting {
    public ExitCorrected {
        followUps = List.copyOf(followUps);
        breaches = List.copyOf(breaches);
    }

    @Override
    public List<Entry> entries() { return Difference.between(before.entries(followUps), after.entries(followUps)); }

    @Override
    public boolean evidenced() { return after.circumstances().when().evidenced(); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public List<String> releases() { return moves() ? List.of(before.key(dossier)) : List.of(); }

    @Override
    public List<Claim> takes() { return moves() ? List.of(Claim.of(after.key(dossier))) : List.of(); }

    private boolean moves() { return !before.key(dossier).equals(after.key(dossier)); }

    @Override
    public UUID person() { return after.circumstances().person(); }

    @Override
    public Told told() { return after.told(); }

    @Override
    public SealedDetails details() { return after.circumstances().when().details(); }

    @Override
    public List<Awaited> awaits() { return after.awaited(); }
}
