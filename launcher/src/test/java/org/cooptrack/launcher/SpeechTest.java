package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
    @ParameterizedTest
    @CsvSource({"fr_CH.UTF-8,fr", "es_PE,es", "en_GB.UTF-8,en", "C,en", "POSIX,en", "C.UTF-8,en", "de_DE,en", "'',fr"})
    void the_locale_says_which_language(String lang, String spoken) {
        assertThat(Speech.of(Map.of("LANG", lang)).getLanguage()).isEqualTo(spoken);
    }

    @Test
    void french_is_spoken_where_nothing_is_said() {
        assertThat(Speech.of(Map.of()).getLanguage()).isEqualTo("fr");
    }

    @Test
    void the_script_that_changes_the_locale_says_which_language_was_asked_for() {
        assertThat(Speech.of(Map.of("COOPTRACK_LANGUAGE", "fr", "LC_ALL", "C.UTF-8")).getLanguage()).isEqualTo("fr");
    }

    @Test
    void the_stronger_variable_wins() {
        assertThat(Speech.of(Map.of("LC_ALL", "es_ES", "LANG", "en_US")).getLanguage()).isEqualTo("es");
    }
}
