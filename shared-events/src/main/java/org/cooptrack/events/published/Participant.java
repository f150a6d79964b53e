package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An organisation that takes part, and in which role (IATI OrganisationRole: 1 funding, 2 accountable, 3 extending, 4 implementing). */
public record Participant(@Nullable String ref, @Nullable String type, @Nullable String role,
        @Nullable String activity, @Nullable String channel, List<Narrative> names) {
    public Participant { names = List.copyOf(names); }
}
