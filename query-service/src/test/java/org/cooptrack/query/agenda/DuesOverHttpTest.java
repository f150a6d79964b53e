package org.cooptrack.query.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.Waiting;
import org.cooptrack.events.results.Evaluation;
import org.cooptrack.events.results.EvaluationCorrected;
import org.cooptrack.events.results.EvaluationKind;
import org.cooptrack.events.results.EvaluationRecorded;
import org.cooptrack.events.results.EvaluationRetracted;
import org.cooptrack.events.results.Recommendation;
import org.cooptrack.events.results.RecommendationAnswered;
import org.cooptrack.events.results.RecommendationAnswered.Answer;
import org.cooptrack.events.supervision.*;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.problem.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What becomes due by the recommendations of evaluations and the comments of supervisory bodies. */
class DuesOverHttpTest {
    private static final UUID EVALUATION = UUID.randomUUID();
    private static final UUID RECOMMENDATION = UUID.randomUUID();
    private static final LocalizedText TEXT = LocalizedText.of(Map.of("fr", "Former davantage"));

    private final Offices office = Offices.registered();
    private final String results = "project-results:" + office.project();
    private final UUID comment = UUID.randomUUID();
    private final String supervision = "supervisory-comment:" + comment;

    @Test
    void every_kind_of_work_that_events_await_is_a_kind_of_the_agenda_and_said_in_three_languages() {
        assertThat(AgendaKind.values()).extracting(Enum::name)
                .containsAll(Stream.of(Awaited.What.values()).map(Enum::name).toList());
        for (Awaited.What what : Awaited.What.values())
            assertThat(Stream.of(Language.values()).map(language -> AgendaText.of(what, language)))
                    .doesNotHaveDuplicates().noneMatch(String::isBlank);
        for (Waiting.Awaited fact : Waiting.Awaited.values())
            assertThat(Stream.of(Language.values()).map(language -> AgendaText.waitingFor(List.of(fact), language)))
                    .doesNotHaveDuplicates();
    }

    @Test
    void a_recommendation_is_responded_to_within_a_month_and_done_within_a_year_of_the_last_day_of_the_evaluation() {
        long known = happened(results, evaluation("2024-03"));
        assertThat(office.dues(known)).containsExactly("RESPONSE 2024-04-30", "RECOMMENDATION 2025-03-31");
        assertThat(office.agenda(known).getFirst().get("text").asString())
                .isEqualTo("Response to be given to a recommendation of an evaluation");
        assertThat(get("/v1/offices/" + office.office() + "/agenda?atLeast=" + known + Offices.EVER, "fr",
                Role.RECORDER).body()).contains("Recommandation d'évaluation à mettre en œuvre");
    }

    @Test
    void a_recommendation_taken_up_is_due_on_the_day_that_management_stated_and_else_within_the_year() {
        happened(results, evaluation("2024-03"));
        long known = happened(results, answered(Answer.ACCEPTED, null));
        assertThat(office.dues(known)).containsExactly("RECOMMENDATION 2025-03-31");
        known = happened(results, answered(Answer.PARTIALLY_ACCEPTED, "2024-09-30"));
        assertThat(office.dues(known)).containsExactly("RECOMMENDATION 2024-09-30");
    }

    @Test
    void a_recommendation_that_was_rejected_or_done_is_off_the_list_and_comes_back_when_it_is_taken_up_after_all() {
        happened(results, evaluation("2024-03"));
        for (Answer end : List.of(Answer.REJECTED, Answer.COMPLETED)) {
            assertThat(office.dues(happened(results, answered(end, null)))).isEmpty();
            assertThat(office.dues(happened(results, answered(Answer.ACCEPTED, null))))
                    .containsExactly("RECOMMENDATION 2025-03-31");
        }
    }

    @Test
    void the_recommendations_of_an_evaluation_put_right_are_due_from_its_day_and_those_of_one_taken_back_are_not() {
        var first = said("2024-03", RECOMMENDATION);
        UUID second = UUID.randomUUID();
        happened(results, evaluation("2024-03"));
        long known = happened(results, corrected(first, said("2024-04", RECOMMENDATION)));
        assertThat(office.dues(known)).containsExactly("RESPONSE 2024-05-30", "RECOMMENDATION 2025-04-30");
        happened(results, answered(Answer.ACCEPTED, "2024-09-30"));
        known = happened(results, corrected(first, said("2024-05", RECOMMENDATION), RECOMMENDATION));
        assertThat(office.dues(known)).as("the day that was named stands").containsExactly("RECOMMENDATION 2024-09-30");
        known = happened(results, corrected(said("2024-05", RECOMMENDATION), said("2024-05", second)));
        assertThat(office.dues(known)).containsExactly("RESPONSE 2024-06-30", "RECOMMENDATION 2025-05-31");
        known = happened(results, corrected(said("2024-05", second), said("2024-05", RECOMMENDATION)));
        assertThat(office.dues(known)).as("nothing stands of the answer").containsExactly("RESPONSE 2024-06-30",
                "RECOMMENDATION 2025-05-31");
        known = happened(results, new EvaluationRetracted(office.project(), new EventId(results, 0),
                said("2024-05", RECOMMENDATION), "another project"));
        assertThat(office.dues(known)).isEmpty();
    }

    @Test
    void a_comment_on_a_fundamental_instrument_is_due_with_the_report_after_three_years_and_on_others_after_six() {
        long known = happened(supervision, new SupervisoryCommentNoted(comment, comment("C029", 2020)));
        assertThat(office.dues(known)).containsExactly("SUPERVISORY_COMMENT 2023-09-01");
        known = happened(supervision, new CommentCorrected(comment, id(0), id(0), comment("C029", 2020),
                comment("C189", 2021), null, "a slip"));
        assertThat(office.dues(known)).containsExactly("SUPERVISORY_COMMENT 2027-09-01");
        assertThat(office.agenda(known).getFirst().get("countries").get(0).asString()).isEqualTo("SN");
    }

    @Test
    void a_comment_that_was_addressed_is_off_the_list_until_that_is_taken_back() {
        var says = comment("C029", 2020);
        var by = new MeasureTaken(TEXT, null, FieldDate.parse("2022-05"), null);
        happened(supervision, new SupervisoryCommentNoted(comment, says));
        long known = happened(supervision, new SupervisoryCommentAddressed(comment, says, by, List.of()),
                new AddressingCorrected(comment, id(1), says, by, by, "a slip", List.of()));
        assertThat(office.dues(known)).isEmpty();
        known = happened(supervision, new AddressingRetracted(comment, id(2), says, by, "never"));
        assertThat(office.dues(known)).containsExactly("SUPERVISORY_COMMENT 2023-09-01");
    }

    private EvaluationRecorded evaluation(String month) {
        return new EvaluationRecorded(office.project(), EVALUATION, EvaluationKind.FINAL, TEXT, FieldDate.parse(month),
                List.of(new Recommendation(RECOMMENDATION, TEXT)), null);
    }

    private EvaluationCorrected corrected(Evaluation before, Evaluation after, UUID... dated) {
        return new EvaluationCorrected(office.project(), new EventId(results, 0), before, after, List.of(dated), "r");
    }

    private static Evaluation said(String month, UUID recommendation) {
        return new Evaluation(EVALUATION, EvaluationKind.FINAL, TEXT, FieldDate.parse(month),
                List.of(new Recommendation(recommendation, TEXT)), null);
    }

    private RecommendationAnswered answered(Answer answer, @Nullable String dueOn) {
        LocalDate day = dueOn == null ? null : day(dueOn);
        return new RecommendationAnswered(office.project(), EVALUATION, RECOMMENDATION, answer, TEXT, day);
    }

    private Comment comment(String instrument, int year) {
        return new Comment(comment, SupervisoryBody.COMMITTEE_OF_EXPERTS, instrument, "SN", year, office.setting());
    }

    private EventId id(long version) { return new EventId(supervision, version); }
}
