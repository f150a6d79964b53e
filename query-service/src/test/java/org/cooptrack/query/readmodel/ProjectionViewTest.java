package org.cooptrack.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cooptrack.query.projection.Lag;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemTexts;
import org.junit.jupiter.api.Test;

class ProjectionViewTest {
    private final ProblemTexts texts = ProblemTexts.onClassPath();

    @Test
    void what_stopped_a_view_is_told_in_the_readers_language_and_its_cause_in_the_machines_own_words() {
        var stopped = new Lag.Behind("training", 1, true, null, true, 7, 3, 60, new IllegalStateException("stumbled"));
        var told = ProjectionView.of(stopped, Language.FR, texts);
        assertThat(told.stopped()).startsWith("Quelque chose d'imprévu s'est produit");
        assertThat(told.cause()).isEqualTo("stumbled");
        assertThat(ProjectionView.of(stopped, Language.ES, texts).stopped()).startsWith("Ocurrió algo imprevisto");
    }

    @Test
    void a_view_that_goes_on_says_nothing_of_stopping() {
        var told = ProjectionView.of(new Lag.Behind("training", 1, true, null, true, 7, 0, 0, null), Language.EN,
                texts);
        assertThat(told.stopped()).isNull();
        assertThat(told.cause()).isNull();
    }

    @Test
    void whatever_may_stop_a_view_has_its_text_in_three_languages() {
        for (var code : List.of("query.stopped-at-event", "query.stopped-log-went-back", "query.stopped-unforeseen"))
            for (var language : Language.values())
                assertThat(texts.says(language, code)).as(language + " " + code).isTrue();
    }
}
