package org.cooptrack.query.statistics;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;

/**
 * What a figure means, in the reader's language. Where it is part of another measure, of which, and which of its facts it takes
 * in: those that say one of the values of each dimension.
 */
public record Definition(String measure, int version, Measure.Kind kind, List<String> dimensions, @Nullable String of,
        @Nullable SortedMap<String, List<String>> only, String title, String definition) {
    static Definition of(Measure measure, Language language) {
        return new Definition(measure.id(), measure.version(), measure.kind(),
                measure.asked().stream().map(Dimension::code).sorted().toList(), measure.narrowing().of(),
                only(measure.narrowing()), text(measure.title(), language),
                text(measure.definition(), language));
    }

    private static @Nullable SortedMap<String, List<String>> only(Measure.Narrowing narrowing) {
        if (narrowing.of() == null) return null;
        var only = new TreeMap<String, List<String>>();
        narrowing.only().forEach((dimension, values) -> only.put(dimension.code(), values));
        return only;
    }

    private static String text(LocalizedText text, Language language) {
        @Nullable
        String found = text.byLanguage().get(language.tag());
        if (found == null) throw new IllegalStateException("no " + language.tag() + " text: " + text);
        return found;
    }
}
