package org.cooptrack.events.published;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A tag, a policy marker with its significance, or a humanitarian scope with its type, by code and vocabulary. */
public record Marker(String code, @Nullable String vocabulary, @Nullable String vocabularyUri,
        @Nullable String significance, @Nullable String type, List<Narrative> narratives) {
    public Marker { narratives = List.copyOf(narratives); }
}
