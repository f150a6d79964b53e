package org.cooptrack.web.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * What each rule says, in three languages, merged from every {@code problems/*.properties} on the class path: one bundle
 * per slice, English without a suffix, French {@code _fr}, Spanish {@code _es}, UTF-8, keys are rule codes. Braces hold
 * parameters ({@code {0}}); an apostrophe is an apostrophe.
 */
public final class ProblemTexts {
    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private ProblemTexts() {
        for (Language language : Language.values())
            texts.put(language, new HashMap<>());
    }

    /** Reads every bundle; a code that two bundles claim is an error. */
    public static ProblemTexts onClassPath() {
        ProblemTexts merged = new ProblemTexts();
        try {
            for (Resource bundle : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:problems/*.properties"))
                merged.add(bundle);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the texts of problems cannot be read", unreadable);
        }
        return merged;
    }

    /** What lacks a text, as {@code fr training.over-capacity}; empty when every rule speaks all three languages. */
    public SortedSet<String> missing(Collection<String> codes) {
        SortedSet<String> missing = new TreeSet<>();
        texts.forEach((language, known) -> codes.stream().filter(code -> !known.containsKey(code))
                .forEach(code -> missing.add(language.tag() + " " + code)));
        return missing;
    }

    /** Every code that has a text in some language. */
    public SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        texts.values().forEach(known -> codes.addAll(known.keySet()));
        return codes;
    }

    /** The rule's text, or its code where nobody wrote one. */
    public String detail(Language language, String code, List<String> params) {
        String pattern = find(language, code);
        return pattern == null ? code : new MessageFormat(pattern.replace("'", "''")).format(params.toArray());
    }

    /** Whether there is such a text. */
    public boolean says(Language language, String code) {
        return find(language, code) != null;
    }

    /** How many values the text of a rule names. */
    public int valuesNamedBy(String code) {
        String pattern = find(Language.EN, code);
        return pattern == null ? 0 : new MessageFormat(pattern.replace("'", "''")).getFormatsByArgumentIndex().length;
    }

    /** The rule's own title ({@code title.<code>}), or that of its status ({@code title.<status>}). */
    public String title(Language language, String code, int status) {
        String own = find(language, "title." + code);
        if (own != null) return own;
        String shared = find(language, "title." + status);
        return shared != null ? shared : Objects.requireNonNull(find(language, "title." + status / 100 * 100));
    }

    private @Nullable String find(Language language, String key) {
        return texts.getOrDefault(language, Map.of()).get(key);
    }

    private void add(Resource bundle) throws IOException {
        String name = Objects.requireNonNull(bundle.getFilename());
        Language language = name.endsWith("_fr.properties")
                ? Language.FR
                : name.endsWith("_es.properties") ? Language.ES : Language.EN;
        Properties read = new Properties();
        try (Reader reader = new InputStreamReader(bundle.getInputStream(), StandardCharsets.UTF_8)) {
            read.load(reader);
        }
        Map<String, String> known = Objects.requireNonNull(texts.get(language));
        for (String code : read.stringPropertyNames())
            if (known.put(code, read.getProperty(code)) != null)
                throw new IllegalStateException("two bundles give a text in " + language.tag() + " for " + code);
    }
}
