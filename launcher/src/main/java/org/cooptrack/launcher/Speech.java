package org.cooptrack.launcher;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The user's language: French unless the environment says otherwise, English where it speaks neither of our three. */
final class Speech {
    private Speech() {}

    static void begin(Map<String, String> environment) { Locale.setDefault(of(environment)); }

    static Locale of(Map<String, String> environment) {
        String asked = Stream.of("COOPTRACK_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG").map(environment::get)
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank()).findFirst().orElse("fr");
        return switch (asked.split("[_.@-]", 2)[0].toLowerCase(Locale.ROOT)) {
            case "fr" -> Locale.FRENCH;
            case "es" -> Locale.of("es");
            default -> Locale.ENGLISH;
        };
    }
}
