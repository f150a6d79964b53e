package org.cooptrack.web.cloudevents;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The written forms that attributes take from other standards. */
final class Forms {
    private static final String PATH = "[\\w.~!$&'()*+,;=:@%/-]*";
    private static final String HIER = "(?://(?:[\\w.~!$&'()*+,;=:%-]*@)?(?:\\[[\\w.:~!$&'()*+,;=-]+]|[\\w.~!$&'()*+,;=%-]*)"
            + "(?::\\d*)?(?:/" + PATH + ")?|(?!//)" + PATH + ")";
    private static final String TAIL = "(?:\\?[\\w.~!$&'()*+,;=:@%/?-]*)?(?:#[\\w.~!$&'()*+,;=:@%/?-]*)?";
    private static final Pattern URI = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:" + HIER + TAIL);
    private static final Pattern RELATIVE = Pattern.compile("(?![^/?#]*:)" + HIER + TAIL);
    private static final Pattern BROKEN_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

    private static final String TOKEN = "[\\w!#$%&'*+.^`|~-]+";
    private static final Pattern MEDIA_TYPE = Pattern
            .compile(TOKEN + "/" + TOKEN + "(?:[ \\t]*;[ \\t]*" + TOKEN + "=(?:"
                    + TOKEN + "|\"[^\"\\\\]*(?:\\\\.[^\"\\\\]*)*\"))*[ \\t]*");

    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T(?!24)\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?"
            + "(?:Z|[+-](?:[01]\\d|2[0-3]):[0-5]\\d)");
    private static final Pattern BEYOND_NANOSECONDS = Pattern.compile("(\\.\\d{9})\\d+");

    private Forms() {}

    static boolean isUri(String text) { return isWhole(text) && URI.matcher(text).matches(); }

    static boolean isReference(String text) {
        return isUri(text) || isWhole(text) && RELATIVE.matcher(text).matches();
    }

    static boolean isMediaType(String text) { return MEDIA_TYPE.matcher(text).matches(); }

    static Optional<Instant> moment(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (!MOMENT.matcher(upper).matches()) return Optional.empty();
        try {
            return Optional.of(Instant.parse(BEYOND_NANOSECONDS.matcher(upper).replaceFirst("$1")));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean isWhole(String text) { return !BROKEN_PERCENT.matcher(text).find(); }
}
