package org.cooptrack.command.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.cooptrack.web.problem.Language;
import org.junit.jupiter.api.Test;

class TroubleTest {
    @Test
    void every_trouble_is_told_in_three_languages_each_in_words_of_its_own() {
        assertThat(Arrays.stream(Trouble.values())
                .flatMap(trouble -> Stream.of(Language.values()).map(trouble::in))).doesNotHaveDuplicates()
                .hasSize(3 * Trouble.values().length).noneMatch(String::isBlank);
    }

    @Test
    void what_nobody_foresaw_is_called_so() {
        assertThat(Trouble.of(new IllegalStateException("stuck"))).isEqualTo(Trouble.UNFORESEEN);
    }
}
