package org.cooptrack.events.correction;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;

/** Whoever asked for a correction no longer asks for it. */
public record CorrectionWithdrawn(UUID correction, String reason) implements CorrectionEvent, Claiming {
    @Override
    public List<String> releases() { return CorrectionRequested.answered(correction); }
}
