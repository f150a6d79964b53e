package org.cooptrack.events.correction;

import java.util.UUID;
import org.cooptrack.events.Event;

/** What becomes of a correction that somebody asked for in a certified period, where another must approve it. */
public sealed interface CorrectionEvent extends Event permits CorrectionRequested, CorrectionEscalated,
        CorrectionApproved, CorrectionRejected, CorrectionWithdrawn, CorrectionApplied, CorrectionFailed {
    UUID correction();
}
