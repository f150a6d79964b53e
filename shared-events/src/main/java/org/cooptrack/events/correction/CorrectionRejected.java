package org.cooptrack.events.correction;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;

/** Somebody else than the one who asked refused a correction in a certified period, and said why: what stood stands. */
public record CorrectionRejected(UUID correction, String reason) implements CorrectionEvent, Claiming {
    @Override
    public List<String> releases() { return CorrectionRequested.answered(correction); }
}
