package org.cooptrack.events;

import java.time.Instant;

/** An event as history keeps it: where in the one order it stands, when we learned it, and from whom. */
public record Recorded<E extends Event>(long position, EventId id, Instant recordedAt, E event, Metadata metadata) {}
