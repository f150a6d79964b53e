package org.cooptrack.events;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who recorded an event, in which capacity, on whose behalf and why; which command it came from, and what caused that. */
public record Metadata(Actor actor, Role role, @Nullable Actor onBehalfOf, String permissions, @Nullable String reason,
        UUID command, UUID correlation, @Nullable String causation) {}
