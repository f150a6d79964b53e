package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who published the activity. */
public record Reporter(@Nullable String ref, @Nullable String type, @Nullable Boolean secondary,
        List<Narrative> narratives) {
    public Reporter { narratives = List.copyOf(narratives); }
}
