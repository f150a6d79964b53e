package org.cooptrack.events.published;

import java.util.List;
import org.cooptrack.events.value.Percentage;
import org.jspecify.annotations.Nullable;

/** A country, region or sector, by code and vocabulary, and its share if it was said. */
public record Share(String code, @Nullable String vocabulary, @Nullable String vocabularyUri,
        @Nullable Percentage percentage, List<Narrative> narratives) {
    public Share { narratives = List.copyOf(narratives); }
}
