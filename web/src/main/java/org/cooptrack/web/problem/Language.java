package org.cooptrack.web.problem;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** A language in which cooptrack speaks. French is what is spoken when nobody asks for another. */
public enum Language {
    FR, EN, ES;

    private static final List<String> TAGS = List.of("fr", "en", "es");
    private static final int LONGEST_HEADER = 500;

    public String tag() { return name().toLowerCase(Locale.ROOT); }

    /** The best of ours for an Accept-Language header (RFC 9110, section 12.5.4; lookup of RFC 4647). */
    public static Language asked(@Nullable String header) {
        if (header == null || header.isBlank() || header.length() > LONGEST_HEADER) return FR;
        try {
            String tag = Locale.lookupTag(wanted(header), TAGS);
            return tag == null ? FR : valueOf(tag.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException malformed) {
            return FR;
        }
    }

    private static List<LanguageRange> wanted(String header) {
        return LanguageRange.parse(header).stream().filter(range -> range.getWeight() > 0).toList();
    }
}
