package org.cooptrack.query.results;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.results.RecommendationAnswered;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What management said last of a recommendation. */
record AnswerView(UUID recommendation, RecommendationAnswered.Answer answer, LocalizedText text,
        @Nullable LocalDate dueOn) {
    static AnswerView of(RecommendationAnswered event) {
        return new AnswerView(event.recommendation(), event.answer(), event.text(), event.dueOn());
    }
}
