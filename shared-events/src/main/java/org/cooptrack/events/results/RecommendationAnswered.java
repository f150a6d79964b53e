package org.cooptrack.events.results;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Management said what it does about a recommendation: takes it, takes part of it or does not, and by when. */
public record RecommendationAnswered(UUID project, UUID evaluation, UUID recommendation, Answer answer,
        LocalizedText text, @Nullable LocalDate dueOn) implements ResultsEvent {
    /** What becomes of a recommendation. */
    public enum Answer { ACCEPTED, PARTIALLY_ACCEPTED, REJECTED, COMPLETED }
}
