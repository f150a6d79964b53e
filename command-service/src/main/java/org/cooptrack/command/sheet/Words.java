package org.cooptrack.command.sheet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.cooptrack.web.problem.Language;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What sheets call things, in French, English and Spanish, in this order and parted by bars. Other names under which the
 * same is understood follow after a slash.
 */
final class Words {
    private static final Properties ALL = all();

    private Words() {}

    static Optional<String> find(String key, Language language) {
        return Optional.ofNullable(ALL.getProperty(key)).map(said -> names(said, language).getFirst());
    }

    static String of(String key, Language language) {
        return find(key, language).orElseThrow(() -> new IllegalStateException("no words for " + key));
    }

    /** All names, the one that is shown first. */
    static List<String> names(String said, Language language) {
        var languages = said.split("\\s*\\|\\s*");
        var own = languages.length == 1 ? said : languages[language.ordinal()];
        return Arrays.stream(own.split("\\s+/\\s+")).map(String::strip).toList();
    }

    static Optional<String> raw(String key) { return Optional.ofNullable(ALL.getProperty(key)); }

    static Locale locale(Language language) { return Locale.of(language.tag()); }

    /** Those that every kind may use, and beside them those of a kind, in a file of its own. */
    private static Properties all() {
        var all = read("/sheets/words/words.properties");
        try {
            for (Resource own : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:sheets/words/kinds/*.properties"))
                all.putAll(read("/sheets/words/kinds/" + own.getFilename()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return all;
    }

    static Properties read(String file) {
        try (var in = new InputStreamReader(Objects.requireNonNull(Words.class.getResourceAsStream(file), file),
                StandardCharsets.UTF_8)) {
            var read = new Properties();
            read.load(in);
            return read;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
