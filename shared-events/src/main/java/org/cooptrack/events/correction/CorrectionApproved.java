package org.cooptrack.events.correction;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Claiming;

/** Somebody else than the one who asked approved a correction in a certified period; it is carried out in the name of the one who asked. */
public record CorrectionApproved(UUID correction) implements CorrectionEvent, Claiming {
    @Override
    public List<String> releases() { return CorrectionRequested.answered(correction); }
}
