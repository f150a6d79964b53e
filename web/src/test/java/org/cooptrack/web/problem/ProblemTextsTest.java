package org.cooptrack.web.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProblemTextsTest {
    private final ProblemTexts texts = ProblemTexts.onClassPath();

    @Test
    void every_rule_has_its_text_in_three_languages() {
        assertThat(texts.missing(Arrays.stream(RequestRule.values()).map(RequestRule::code).toList())).isEmpty();
        assertThat(texts.missing(texts.codes())).isEmpty();
    }

    @Test
    void every_status_has_a_title() {
        for (RequestRule rule : RequestRule.values())
            assertThat(texts.title(Language.ES, rule.code(), rule.status())).isNotBlank();
    }

    @Test
    void a_rule_without_a_text_is_named() {
        assertThat(texts.missing(List.of("training.unheard-of"))).containsExactly("en training.unheard-of",
                "es training.unheard-of", "fr training.unheard-of");
    }

    @Test
    void apostrophes_and_numbers_stay_as_written() {
        assertThat(texts.detail(Language.FR, "request.too-large", List.of("1048576"))).contains("1048576");
        assertThat(texts.detail(Language.FR, "token.missing", List.of())).contains("d'accès");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", value = {"null|FR", "*|FR", "''|FR", "en|EN", "en-GB,en;q=0.8|EN",
            "es-MX|ES", "de|FR", "de,es;q=0.5|ES", "en;q=0,es|ES", "en;q=x|FR", ";;;|FR", "en;q=0.5,fr;q=0.9|FR"})
    void the_reader_chooses_the_language_and_french_is_the_first(@org.jspecify.annotations.Nullable String header,
            Language language) {
        assertThat(Language.asked(header)).isEqualTo(language);
    }
}
