package org.cooptrack.events.codes;

import java.util.IllformedLocaleException;
import java.util.Locale;

/** What is known of a language by its BCP 47 tag. */
public final class Languages {
    private static final String NOT_SAID = "und";

    private Languages() {}

    /** Whether the tag is well formed and its language is one of ISO 639 that has a name; {@code und} where it was not said. */
    public static boolean isKnown(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            return language.isEmpty() ? isNotSaid(tag) : isNamed(language);
        } catch (IllformedLocaleException unreadable) {
            return false;
        }
    }

    private static boolean isNotSaid(String tag) { return tag.toLowerCase(Locale.ROOT).split("-")[0].equals(NOT_SAID); }

    private static boolean isNamed(String language) {
        return !Locale.of(language).getDisplayLanguage(Locale.ENGLISH).equals(language);
    }
}
