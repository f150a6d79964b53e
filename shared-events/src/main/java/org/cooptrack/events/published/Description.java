package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A description in the languages it was written in, and its type (IATI DescriptionType). */
public record Description(@Nullable String type, List<Narrative> narratives) {
    public Description { narratives = List.copyOf(narratives); }
}
