package org.cooptrack.query.statistics;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/** What a figure means, in the reader's language. */
public record Definition(String measure, int version, Measure.Kind kind, List<String> dimensions, String title,
        String definition) {
    static Definition of(Measure measure, Language language) {
        return new Definition(measure.id(), measure.version(), measure.kind(),
                measure.asked().stream().map(Dimension::code).sorted().toList(), text(measure.title(), language),
                text(measure.definition(), language));
    }

    private static String text(LocalizedText text, Language language) {
        @Nullable
        String found = text.byLanguage().get(language.tag());
        if (found == null) throw new IllegalStateException("no " + language.tag() + " text: " + text);
        return found;
    }
}
