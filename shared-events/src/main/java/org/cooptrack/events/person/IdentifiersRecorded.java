package org.cooptrack.events.person;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What identifies a person was recorded, or others put in the place of what stood. It is sealed: whoever destroys the person's key has erased it here. */
public record IdentifiersRecorded(UUID person, @Nullable SealedIdentifiers before, SealedIdentifiers after,
        Occasion occasion) implements PersonEvent {
    /** Why identifiers were recorded; never in words, which might tell of the person. */
    public enum Occasion {
        /** For the first time. */
        GIVEN,
        /** A slip was put right. */
        CORRECTED,
        /** They are others now: a marriage, a move, another telephone number. */
        CHANGED
    }
}
