package org.cooptrack.events.access;

import java.time.Instant;
import java.util.UUID;

/**
 * An auditor set out to take away a copy of history, up to and with this position, and said what for. Nobody else fetches it,
 * nor anybody after the moment until which it is open.
 */
public record ExportBegun(UUID export, Scope scope, long upTo, Purpose purpose, Instant openUntil)
        implements
            ExportEvent {
    /** What is copied. */
    public enum Scope {
        /** All events, as they are stored. */
        HISTORY
    }
}
