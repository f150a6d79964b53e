package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LineTest {
    private static final Pattern VALUE = Pattern.compile("\\{\\d}");

    @Test
    void every_line_is_said_in_three_languages_with_the_same_values() throws IOException {
        var french = texts("fr");
        assertThat(french.stringPropertyNames()).containsAll(Arrays.stream(Line.values()).map(Line::key).toList());
        for (String language : List.of("en", "es")) {
            var texts = texts(language);
            assertThat(texts.stringPropertyNames()).isEqualTo(french.stringPropertyNames());
            for (String key : texts.stringPropertyNames())
                assertThat(values(texts, key)).as(key).isEqualTo(values(french, key));
        }
    }

    @Test
    void apostrophes_and_port_numbers_are_written_plainly() {
        assertThat(Line.PORT_TAKEN.in(Locale.FRENCH, 8080, "X")).contains("qui l'occupe").contains("8080");
    }

    private static Properties texts(String language) throws IOException {
        var texts = new Properties();
        String name = "/messages_" + language + ".properties";
        try (var stream = Objects.requireNonNull(LineTest.class.getResourceAsStream(name))) {
            texts.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static TreeSet<String> values(Properties texts, String key) {
        return new TreeSet<>(VALUE.matcher(texts.getProperty(key)).results().map(MatchResult::group).toList());
    }
}
