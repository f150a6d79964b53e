package org.cooptrack.query.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.text.MessageFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class WordsTest {
    private static final Pattern ASKED = Pattern.compile("#\\{([a-z][a-z.-]*[a-z])[({}]|msg\\('([a-z.-]+)'");

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void what_is_said_in_french_is_said_in_the_other_languages_with_as_many_values(String language) throws IOException {
        assertThat(values(words(language))).isEqualTo(values(words("fr")));
        assertThat(words(language).values()).noneMatch(String::isBlank);
    }

    @Test
    void every_word_that_a_page_asks_for_is_there() throws IOException {
        var asked = new TreeSet<String>();
        for (Resource page : new PathMatchingResourcePatternResolver().getResources("classpath:pages/templates/*.html"))
            ASKED.matcher(page.getContentAsString(StandardCharsets.UTF_8)).results()
                    .forEach(found -> asked.add(found.group(1) == null ? found.group(2) : found.group(1)));
        assertThat(asked).hasSizeGreaterThan(40);
        assertThat(words("fr").keySet()).containsAll(asked);
    }

    /** Because a straight apostrophe quotes in these patterns, and is not how any of the three languages is printed. */
    @ParameterizedTest
    @ValueSource(strings = {"fr", "en", "es"})
    void apostrophes_are_printed_ones(String language) throws IOException {
        assertThat(words(language).values()).noneMatch(text -> text.contains("'"));
    }

    @Test
    void french_puts_a_space_that_does_not_break_before_its_double_signs() throws IOException {
        assertThat(words("fr").values()).noneMatch(text -> text.matches(".*[ \\p{L}][:;?!].*"));
    }

    private static Map<String, Integer> values(Map<String, String> words) {
        return words.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                word -> new MessageFormat(word.getValue(), Locale.ROOT).getFormatsByArgumentIndex().length,
                (one, _) -> one,
                TreeMap::new));
    }

    private static Map<String, String> words(String language) throws IOException {
        var file = new ClassPathResource("pages/words_" + language + ".properties");
        var words = new TreeMap<String, String>();
        PropertiesLoaderUtils.loadProperties(new EncodedResource(file, StandardCharsets.UTF_8))
                .forEach((name, text) -> words.put(name.toString(), text.toString()));
        return words;
    }
}
