package org.cooptrack.events.results;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.value.LocalizedText;

/**
 * Something an evaluation asks to be done. Management says within a month what it makes of it, and what it took up is seen
 * to within a year unless another day was said, both counted from the last day on which the evaluation may have been made
 * (as in the Evaluation Handbook of the United Nations Office on Drugs and Crime, VI.C: a follow-up plan within one month of
 * the final report, and follow-up a year later; the field description states no day).
 */
public record Recommendation(UUID id, LocalizedText text) {
    private static final int MONTHS_TO_RESPOND = 1;
    private static final int MONTHS_TO_COMPLETE = 12;

    List<Awaited> awaited(UUID project, UUID evaluation, LocalDate madeOn) {
        var belonging = Belonging.ofProject(project);
        return List.of(
                Awaited.recurring(response(project, evaluation, id), Awaited.What.RESPONSE, MONTHS_TO_RESPOND, madeOn,
                        belonging),
                Awaited.recurring(completion(project, evaluation, id), Awaited.What.RECOMMENDATION, MONTHS_TO_COMPLETE,
                        madeOn, belonging));
    }

    /** Under which key it is awaited that management responds. */
    static String response(UUID project, UUID evaluation, UUID recommendation) {
        return "recommendation-response:" + project + ":" + evaluation + ":" + recommendation;
    }

    /** Under which key it is awaited that it is done. */
    static String completion(UUID project, UUID evaluation, UUID recommendation) {
        return "recommendation:" + project + ":" + evaluation + ":" + recommendation;
    }
}
