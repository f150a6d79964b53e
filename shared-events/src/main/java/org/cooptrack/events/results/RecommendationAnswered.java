package org.cooptrack.events.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Management said what it does about a recommendation: takes it, takes part of it or does not, and by when. */
public record RecommendationAnswered(UUID project, UUID evaluation, UUID recommendation, Answer answer,
        LocalizedText text, @Nullable LocalDate dueOn) implements ResultsEvent, Awaiting, Answering {
    /** What becomes of a recommendation. */
    public enum Answer {
        ACCEPTED, PARTIALLY_ACCEPTED, REJECTED, COMPLETED;

        boolean leavesWork() { return this == ACCEPTED || this == PARTIALLY_ACCEPTED; }
    }

    /** Whether it says by when what is left to do is to be done. */
    public boolean namesDay() {
        return dueOn != null && answer.leavesWork();
    }

    /** A day once said stands until another is said. */
    @Override
    public List<Awaited> awaits() {
        return dueOn == null || !namesDay()
                ? List.of()
                : List.of(new Awaited(completion(), Awaited.What.RECOMMENDATION, 0, dueOn,
                        Belonging.ofProject(project), null));
    }

    @Override
    public List<String> answers() {
        String response = Recommendation.response(project, evaluation, recommendation);
        return answer.leavesWork() ? List.of(response) : List.of(response, completion());
    }

    /** What was done or rejected before, and is now taken up after all. */
    @Override
    public List<String> answersNoLonger() { return answer.leavesWork() ? List.of(completion()) : List.of(); }

    private String completion() { return Recommendation.completion(project, evaluation, recommendation); }
}
