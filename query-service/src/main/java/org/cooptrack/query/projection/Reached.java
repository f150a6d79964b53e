package org.cooptrack.query.projection;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How far a projection has come: the last position it has seen, -1 before the first, and when that event was recorded. */
public record Reached(long position, @Nullable Instant recordedAt) {
    public static final Reached NOTHING = new Reached(-1, null);
}
