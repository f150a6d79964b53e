package org.cooptrack.events.access;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody set out to take away a copy of history, or what the world may see of it, up to and with this position, and said what
 * for. Nobody else fetches it, nor anybody after the moment until which it is open.
 */
public record ExportBegun(UUID export, Scope scope, long upTo, Purpose purpose, Instant openUntil)
        implements
            ExportEvent {
    /** What is copied. */
    public enum Scope {
        /** All events, as they are stored. */
        HISTORY,
        /** The activities that the world may see, in the words of the standard of the International Aid Transparency Initiative. */
        ACTIVITIES
    }
}
