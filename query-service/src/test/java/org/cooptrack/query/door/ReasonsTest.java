package org.cooptrack.query.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.cooptrack.events.Because;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.junit.jupiter.api.Test;

class ReasonsTest {
    private final Reasons reasons = new Reasons(ProblemTexts.onClassPath());

    @Test
    void what_a_policy_gave_as_its_reason_is_told_in_the_readers_language() {
        String reason = Because.QUESTIONED.of("training:1/5");
        assertThat(reasons.said(reason, Language.FR))
                .isEqualTo("Ce que dit training:1/5 l'amène à enfreindre cette règle.");
        assertThat(reasons.said(reason, Language.EN))
                .isEqualTo("What training:1/5 says leaves it in breach of this rule.");
        assertThat(reasons.said(reason, Language.ES))
                .isEqualTo("Lo que dice training:1/5 lo lleva a incumplir esta regla.");
    }

    @Test
    void every_reason_of_a_policy_has_its_text_in_three_languages() {
        for (var language : Language.values())
            assertThat(Arrays.stream(Because.values()).map(ReasonsTest::given)
                    .map(reason -> reasons.said(reason, language))).doesNotHaveDuplicates()
                    .noneMatch(text -> text.startsWith("query.") || Because.read(text).isPresent());
    }

    private static String given(Because because) {
        int named = because.of().split("\\{}", -1).length - 1;
        return because.of(List.of("a:1", "b:2/3").subList(0, named).toArray());
    }

    @Test
    void what_a_person_said_is_told_as_it_was_said() {
        assertThat(reasons.told("The list was signed", Language.FR)).isEqualTo("The list was signed");
        assertThat(reasons.told(null, Language.FR)).isNull();
    }
}
