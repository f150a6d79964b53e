package org.cooptrack.command.law;

import static org.cooptrack.command.law.EverywhereRule.LANGUAGE_UNKNOWN;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.cooptrack.events.codes.Languages;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** The languages of the texts in a wish, wherever they stand in it. */
final class Spoken {
    private Spoken() {}

    /** @throws Rejected where a text is said in a language that nobody knows */
    static void understood(@Nullable Object said, String field) {
        switch (said) {
            case LocalizedText text -> text.byLanguage().keySet().forEach(tag -> understood(tag, field));
            case List<?> list -> {
                for (int i = 0; i < list.size(); i++)
                    understood(list.get(i), field + "/" + i);
            }
            case Record whole -> {
                for (var part : whole.getClass().getRecordComponents())
                    understood(valueOf(part, whole), field + "/" + part.getName());
            }
            case null, default -> {}
        }
    }

    private static void understood(String tag, String field) {
        if (!Languages.isKnown(tag)) throw LANGUAGE_UNKNOWN.at(field, tag);
    }

    private static @Nullable Object valueOf(RecordComponent part, Record whole) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(whole);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
