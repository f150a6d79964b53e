package org.cooptrack.events.childlabour;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.value.Slip;

/** This withdrawal or prevention never happened: it was recorded in error, and with it what was found of it. */
public record ExitRetracted(UUID dossier, EventId amends, Exit before, List<FollowUp> followUps, Slip slip)
        implements
            ChildLabourEvent,
            Counted,
            Retracting,
            Awaiting,
            Claiming {
    public ExitRetracted { followUps = List.copyOf(followUps); }

    @Override
    public List<Entry> entries() { return Difference.between(before.entries(followUps), List.of()); }

    @Override
    public String reason() { return slip.name(); }

    @Override
    public List<String> releases() { return List.of(before.key(dossier)); }

    @Override
    public List<String> awaitsNoLonger() { return Awaited.keys(before.awaited()); }
}
