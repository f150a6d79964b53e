package org.cooptrack.events.finding;

import java.time.LocalDate;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What management says to a finding: whether it accepts it, what it does by which day, or on which grounds it does nothing. */
public record Response(Stance stance, @Nullable Remedy action, @Nullable LocalizedText explanation,
        @Nullable LocalDate actionDueOn) {
    /** How far a finding is accepted. */
    public enum Stance {
        ACCEPTED, PARTLY_ACCEPTED, REJECTED
    }
}
