package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Resting;

/** A release was looked into and not confirmed: it is no longer pending, and does not count. */
public record ReleaseRejected(UUID dossier, EventId restsOn, Release release, Course before, Ground ground)
        implements
            ReleaseEvent,
            Counted,
            Resting,
            Awaiting {
    @Override
    public List<Entry> entries() {
        return Difference.between(release.entries(before), release.entries(before.verified(Verification.REJECTED)));
    }

    @Override
    public List<String> awaitsNoLonger() { return Awaited.keys(release.followUps()); }
}
