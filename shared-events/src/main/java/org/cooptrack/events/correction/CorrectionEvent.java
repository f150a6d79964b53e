package org.cooptrack.events.correction;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a correction that somebody asked for in a certified period, where another must approve it. */
@Streams("correction")
public sealed interface CorrectionEvent extends Event permits CorrectionRequested, CorrectionEscalated,
        CorrectionApproved, CorrectionRejected, CorrectionWithdrawn, CorrectionApplied, CorrectionFailed {
    UUID correction();
}
