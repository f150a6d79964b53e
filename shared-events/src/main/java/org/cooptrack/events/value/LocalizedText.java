package org.cooptrack.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** A text in the languages it was written in, by BCP 47 tag: {@code {"fr": "…", "en": "…"}}. {@code und} where the language was not said. */
public record LocalizedText(@JsonValue SortedMap<String, String> byLanguage) {
    public LocalizedText { byLanguage = Collections.unmodifiableSortedMap(new TreeMap<>(byLanguage)); }

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static LocalizedText of(Map<String, String> byLanguage) {
        return new LocalizedText(new TreeMap<>(byLanguage));
    }

    /** Whether it says nothing in any language. */
    public boolean isBlank() {
        return byLanguage.values().stream().allMatch(LocalizedText::saysNothing);
    }

    /** Whether nothing of a text is to be seen: it has only spaces of any kind, control and format characters. */
    public static boolean saysNothing(String text) {
        return text.codePoints().allMatch(LocalizedText::isUnseen);
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT,
                    Character.CONTROL ->
                true;
            default -> false;
        };
    }
}
