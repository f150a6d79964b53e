package org.cooptrack.events.published;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A published document: where it lies, its format, titles, categories, languages and date. */
public record Document(@Nullable String url, @Nullable String format, List<Narrative> titles,
        List<Narrative> descriptions, List<String> categories, List<String> languages, @Nullable LocalDate date) {
    public Document {
        titles = List.copyOf(titles);
        descriptions = List.copyOf(descriptions);
        categories = List.copyOf(categories);
        languages = List.copyOf(languages);
    }
}
