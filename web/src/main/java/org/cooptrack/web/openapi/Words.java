package org.cooptrack.web.openapi;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What the names in requests mean, from every {@code openapi/words.properties} and every slice's {@code openapi/words/*.properties}
 * on the class path. A word may mean something else in one place: {@code project.AddLocation.name}, {@code value.Money.amount},
 * or in one slice: {@code training.session}.
 */
final class Words {
    private final Properties words = new Properties();

    Words() {
        try {
            for (var file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:openapi/**/*.properties"))
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    words.load(reader);
                }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the words of the API document cannot be read", unreadable);
        }
    }

    /** The meaning of a name in a place, or in the slice of that place, or wherever it is used. */
    Optional<String> meaning(String place, String name) {
        String slice = place.replaceAll("\\..*", "");
        return Arrays.stream(new String[]{place + "." + name, slice + "." + name, name}).map(words::getProperty)
                .filter(Objects::nonNull).findFirst();
    }
}
