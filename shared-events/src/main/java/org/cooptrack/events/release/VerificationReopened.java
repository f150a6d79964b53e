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
import org.cooptrack.events.value.Slip;

/** What the verification of a release said is taken back: the release is pending again. */
public record VerificationReopened(UUID dossier, EventId restsOn, Release release, Course before, Slip slip)
        implements
            ReleaseEvent,
            Counted,
            Resting,
            Awaiting {
    @Override
    public List<Entry> entries() {
        return Difference.between(release.entries(before), release.entries(before.verified(Verification.PENDING)));
    }

    @Override
    public List<Awaited> awaits() { return release.followUps(); }
}
