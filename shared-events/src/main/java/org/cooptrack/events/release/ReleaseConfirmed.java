package org.cooptrack.events.release;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.ReportedAs;
import org.cooptrack.events.Resting;

/** A release was verified and confirmed, by somebody who did not record it: from now on it counts, and so does what was found of it. */
@ReportedAs(Release.MEASURE)
public record ReleaseConfirmed(UUID dossier, EventId restsOn, Release release, Course before, Basis basis)
        implements
            ReleaseEvent,
            Counted,
            Resting {
    @Override
    public List<Entry> entries() {
        return Difference.between(release.entries(before), release.entries(before.verified(Verification.CONFIRMED)));
    }
}
