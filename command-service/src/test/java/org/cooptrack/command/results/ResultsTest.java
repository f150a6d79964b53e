package org.cooptrack.command.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.results.ResultsRule.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.Answering;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Awaiting;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.project.IndicatorTargeted;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.published.PublishedResult;
import org.cooptrack.events.results.*;
import org.cooptrack.events.results.RecommendationAnswered.Answer;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ResultsTest {
    private static final UUID PROJECT = id(1);
    private static final UUID RESULT = id(2);
    private static final UUID INDICATOR = id(3);
    private static final UUID OBSERVATION = id(4);
    private static final UUID YEAR = id(5);
    private static final UUID TARGET = id(6);
    private static final UUID EVALUATION = id(7);
    private static final List<Reference> SDG = List.of(new Reference("9", "8.7.1", null));

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z").project(PROJECT, "2024-01-01",
            ProjectStatus.ACTIVE).withCodeLists();
    private final Case<ResultsCommand, Framework, ResultsEvent> results = new Case<>(Framework.START, Results::decide,
            Results::evolve, facts);

    @Test
    void a_result_is_defined_and_defining_it_the_same_twice_is_already_so() {
        assertThat(results.when(result())).hasSize(1);
        assertThat(results.when(result())).isEmpty();
        assertThat(results.when(result("Other words"))).as("defined anew").hasSize(1);
    }

    @Test
    void what_stands_is_defined_anew_only_by_who_has_read_it() {
        facts.unread();
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM), baseline(), evaluation("2026-03"),
                respond(id(20)));
        assertThat(results.when(result())).as("already so").isEmpty();
        results.refuses(result("Other words"), EverywhereRule.READ_BEFORE_REPLACING, "/id");
        results.refuses(indicator(Measure.UNIT, CountingRule.DISTINCT), EverywhereRule.READ_BEFORE_REPLACING, "/id");
        results.refuses(new SetBaseline(PROJECT, INDICATOR, FieldDate.parse("2023"), number("1"), null, null),
                EverywhereRule.READ_BEFORE_REPLACING, "/indicator");
        results.refuses(new RespondToRecommendation(PROJECT, EVALUATION, id(20), Answer.REJECTED, text("No"), null),
                EverywhereRule.READ_BEFORE_REPLACING, "/recommendation");
    }

    @Test
    void a_result_and_an_indicator_need_a_title() {
        results.refuses(result(" "), TITLE_MISSING, "/title");
        results.given(result());
        results.refuses(new DefineIndicator(PROJECT, RESULT, INDICATOR, Measure.UNIT, CountingRule.SUM, text(""), null,
                null, null, null, null), TITLE_MISSING, "/title");
    }

    @Test
    void nothing_is_measured_of_an_unknown_project_result_or_indicator() {
        results.refuses(new OpenPeriod(id(99), YEAR, year(2025)), PROJECT_UNKNOWN, "/project");
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM), RESULT_UNKNOWN, "/result");
        results.refuses(observe("5"), INDICATOR_UNKNOWN, "/indicator");
    }

    @Test
    void a_reference_stands_on_the_result_or_on_the_indicator_not_on_both() {
        results.given(new DefineResult(PROJECT, RESULT, ResultType.OUTCOME, text("R"), null, null, SDG));
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM, SDG), REFERENCE_ON_BOTH, "/references");
    }

    @Test
    void a_result_takes_no_reference_when_its_indicator_has_one() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM, SDG));
        results.refuses(new DefineResult(PROJECT, RESULT, ResultType.OUTCOME, text("R"), null, null, SDG),
                REFERENCE_ON_BOTH, "/references");
    }

    @Test
    void an_sdg_indicator_is_one_of_the_global_framework() {
        results.given(result());
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM, List.of(new Reference("9", "8.8.9", null))),
                SDG_INDICATOR_UNKNOWN, "/references");
        results.given(indicator(Measure.UNIT, CountingRule.SUM, SDG));
    }

    @Test
    void a_reference_vocabulary_is_on_its_list() {
        results.given(result());
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM, List.of(new Reference("777", "x", null))),
                REFERENCE_VOCABULARY_UNKNOWN, "/references");
    }

    @Test
    void the_counting_rule_is_fixed_at_the_first_fact() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        assertThat(results.when(indicator(Measure.UNIT, CountingRule.DISTINCT))).as("before").hasSize(1);
        results.given(observe("5"));
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM), COUNTING_RULE_FIXED, "/countingRule");
        results.given(new RetractObservation(PROJECT, OBSERVATION, "error"));
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM), COUNTING_RULE_FIXED, "/countingRule");
    }

    @Test
    void percentages_are_not_added_up_and_only_they_are_ratios() {
        results.given(result());
        results.refuses(indicator(Measure.PERCENTAGE, CountingRule.SUM), RULE_DOES_NOT_FIT_MEASURE, "/countingRule");
        results.refuses(indicator(Measure.UNIT, CountingRule.RATIO), RULE_DOES_NOT_FIT_MEASURE, "/countingRule");
        results.refuses(indicator(Measure.QUALITATIVE, CountingRule.DISTINCT), RULE_DOES_NOT_FIT_MEASURE,
                "/countingRule");
        assertThat(results.when(indicator(Measure.PERCENTAGE, CountingRule.RATIO))).hasSize(1);
    }

    @Test
    void a_percentage_has_numerator_and_denominator() {
        results.given(result(), indicator(Measure.PERCENTAGE, CountingRule.RATIO));
        results.refuses(observe(Value.of(Decimal.of(40))), NUMERATOR_AND_DENOMINATOR_MISSING, "/value");
        results.refuses(observe(Value.share(Decimal.of(4), Decimal.ZERO)), DENOMINATOR_NOT_POSITIVE,
                "/value/denominator");
        assertThat(results.when(observe(Value.share(Decimal.of(4), Decimal.of(10))))).hasSize(1);
    }

    @Test
    void a_numerator_above_its_denominator_is_recorded_with_a_quality_issue() {
        results.given(result(), indicator(Measure.PERCENTAGE, CountingRule.RATIO));
        assertThat(breaches(results.when(observe(Value.share(Decimal.of(11), Decimal.of(10))))))
                .containsExactly("results.numerator-above-denominator");
    }

    @Test
    void a_unit_needs_a_number_and_zero_is_one_and_words_need_words() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        results.refuses(observe(Value.words("many")), NUMBER_MISSING, "/value/number");
        assertThat(results.when(observe("0"))).hasSize(1);
        results.given(new DefineIndicator(PROJECT, RESULT, id(30), Measure.QUALITATIVE, CountingRule.LATEST, text("Q"),
                null, null, null, null, null));
        results.refuses(new RecordObservation(PROJECT, id(31), id(30), year(2025), Value.words(" "), null, null, null),
                WORDS_MISSING, "/value/text");
    }

    @Test
    void a_cell_is_one_the_indicator_is_broken_down_by() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        results.refuses(new RecordObservation(PROJECT, OBSERVATION, INDICATOR, year(2025), number("5"),
                List.of(new Category("disability", "YES")), null, null), CELL_NOT_DISAGGREGATED, "/cell/0/dimension");
        assertThat(results.when(new RecordObservation(PROJECT, OBSERVATION, INDICATOR, year(2025), number("5"),
                List.of(new Category("sex", "FEMALE")), null, null))).hasSize(1);
    }

    @Test
    void a_cell_of_a_target_is_one_that_can_be() {
        results.given(result(), new DefineIndicator(PROJECT, RESULT, INDICATOR, Measure.UNIT, CountingRule.SUM,
                text("Trained"), null, null, null, List.of("sex", "age-band", "occupation", "shift"), null));
        results.refuses(target(new Category("sex", "BLUE")), CELL_VALUE_UNKNOWN, "/cell/0/value");
        results.refuses(target(new Category("sex", "FEMALE"), new Category("age-band", "20-29")), CELL_VALUE_UNKNOWN,
                "/cell/1/value");
        results.refuses(target(new Category("occupation", "ISCO-5")), CELL_VALUE_NOT_LISTED, "/cell/0/value");
        results.refuses(target(new Category("sex", "FEMALE"), new Category("sex", "MALE")), CELL_SIDE_TWICE,
                "/cell/1/dimension");
        assertThat(results.when(target(new Category("sex", "FEMALE"), new Category("shift", "night"))))
                .as("a side of the project's own").hasSize(1);
    }

    @Test
    void a_target_of_distinct_persons_or_things_is_a_whole_number_not_below_zero() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.DISTINCT));
        results.refuses(target("-5"), NUMBER_BELOW_ZERO, "/value/number");
        results.refuses(target("2.5"), NUMBER_NOT_WHOLE, "/value/number");
        results.refuses(observe("-5"), NUMBER_BELOW_ZERO, "/value/number");
        assertThat(results.when(target("0"))).hasSize(1);
    }

    @Test
    void a_target_of_what_is_added_up_in_a_unit_nobody_knows_may_be_any_number() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        assertThat(results.when(target("-2.5"))).hasSize(1);
    }

    @Test
    void a_numerator_is_not_below_zero() {
        results.given(result(), indicator(Measure.PERCENTAGE, CountingRule.RATIO));
        results.refuses(new SetTarget(PROJECT, INDICATOR, TARGET, year(2026),
                Value.share(Decimal.of("-1"), Decimal.of("4")), null, null), NUMERATOR_BELOW_ZERO, "/value/numerator");
    }

    @Test
    void observing_the_same_twice_is_already_so_and_another_value_is_a_correction() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM), observe("5"));
        assertThat(results.when(observe("5"))).isEmpty();
        results.refuses(observe("6"), OBSERVATION_DIFFERS, "/value");
        results.refuses(new RecordObservation(PROJECT, id(50), INDICATOR, year(2025), number("6"), null, null, null),
                OBSERVATION_DIFFERS, "/value");
    }

    @Test
    void nothing_is_observed_of_days_to_come_nor_of_a_period_that_runs_backwards() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        results.refuses(observe(new Period(day("2026-07-02"), day("2026-12-31"))), IN_THE_FUTURE, "/period/from");
        results.refuses(observe(new Period(day("2026-02-01"), day("2026-01-31"))), PERIOD_BACKWARDS, "/period");
    }

    @Test
    void any_from_and_to_make_a_period() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        assertThat(results.when(observe(new Period(day("2024-07-01"), day("2026-06-30"))))).as("biennium").hasSize(1);
    }

    @Test
    void nobody_approves_his_own_observation() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM), observe("5"));
        results.refuses(new ApproveObservation(PROJECT, OBSERVATION), OBSERVED_BY_APPROVER, "/id");
        facts.asking("binta");
        assertThat(results.when(new ApproveObservation(PROJECT, OBSERVATION))).hasSize(1);
        assertThat(results.when(new ApproveObservation(PROJECT, OBSERVATION))).as("twice").isEmpty();
        results.refuses(new ApproveObservation(PROJECT, id(99)), OBSERVATION_UNKNOWN, "/id");
    }

    @Test
    void a_corrected_observation_waits_for_approval_again() {
        approved();
        assertThat(results.when(correct("6"))).singleElement().isInstanceOfSatisfying(ObservationCorrected.class,
                event -> {
                    assertThat(event.before().reading().value()).isEqualTo(number("5"));
                    assertThat(event.after().reading().value()).isEqualTo(number("6"));
                    assertThat(event.amends().version()).isEqualTo(2);
                });
        assertThat(results.when(correct("6"))).as("twice").isEmpty();
        assertThat(results.when(new ApproveObservation(PROJECT, OBSERVATION))).hasSize(1);
    }

    @Test
    void a_retracted_observation_is_gone_and_retracting_it_twice_is_already_so() {
        approved();
        assertThat(results.when(new RetractObservation(PROJECT, OBSERVATION, "error"))).hasSize(1);
        assertThat(results.when(new RetractObservation(PROJECT, OBSERVATION, "error"))).isEmpty();
        results.refuses(new RetractObservation(PROJECT, id(99), "error"), OBSERVATION_UNKNOWN, "/id");
    }

    @Test
    void a_baseline_may_be_due_by_a_date_to_come() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        results.refuses(new DeferBaseline(PROJECT, INDICATOR, day("2026-06-29")), BASELINE_DUE_IN_THE_PAST, "/dueOn");
        assertThat(results.when(new DeferBaseline(PROJECT, INDICATOR, day("2026-12-31")))).hasSize(1);
        assertThat(results.when(new DeferBaseline(PROJECT, INDICATOR, day("2026-12-31")))).as("twice").isEmpty();
        results.given(baseline());
        results.refuses(new DeferBaseline(PROJECT, INDICATOR, day("2026-12-31")), BASELINE_STANDS, "/indicator");
    }

    @Test
    void a_baseline_due_by_a_date_is_awaited_until_it_is_set() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        var deferred = (Awaiting) results.when(new DeferBaseline(PROJECT, INDICATOR, day("2026-12-31"))).getFirst();
        assertThat(deferred.awaits()).singleElement().satisfies(awaited -> {
            assertThat(awaited.what()).isEqualTo(Awaited.What.BASELINE);
            assertThat(awaited.dueOn()).isEqualTo("2026-12-31");
            assertThat(awaited.belonging().projects()).containsExactly(PROJECT);
        });
        var later = (Awaiting) results.when(new DeferBaseline(PROJECT, INDICATOR, day("2027-01-31"))).getFirst();
        assertThat(Awaited.keys(later.awaits())).as("another day replaces it").isEqualTo(
                Awaited.keys(deferred.awaits()));
        assertThat(((Answering) results.when(baseline()).getFirst()).answers())
                .isEqualTo(Awaited.keys(deferred.awaits()));
    }

    @Test
    void a_baseline_is_not_of_the_future_and_the_same_twice_is_already_so() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        results.refuses(new SetBaseline(PROJECT, INDICATOR, FieldDate.parse("2027"), number("0"), null, null),
                IN_THE_FUTURE, "/asOf");
        assertThat(results.when(baseline())).hasSize(1);
        assertThat(results.when(baseline())).isEmpty();
    }

    @Test
    void a_target_is_revised_with_a_reason_not_set_again() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM));
        assertThat(results.when(target("100"))).singleElement().isInstanceOf(IndicatorTargeted.class);
        assertThat(results.when(target("100"))).as("twice").isEmpty();
        results.refuses(target("120"), TARGET_DIFFERS, "/value");
        assertThat(results.when(new ReviseTarget(PROJECT, TARGET, number("120"), null, "new budget"))).singleElement()
                .isInstanceOfSatisfying(TargetRevised.class, event -> {
                    assertThat(event.before().value()).isEqualTo(number("100"));
                    assertThat(event.after().value()).isEqualTo(number("120"));
                });
        assertThat(results.when(new ReviseTarget(PROJECT, TARGET, number("120"), null, "again"))).isEmpty();
        results.refuses(new ReviseTarget(PROJECT, id(99), number("1"), null, "?"), TARGET_UNKNOWN, "/target");
    }

    @Test
    void a_period_is_opened_once() {
        results.given(open());
        assertThat(results.when(open())).isEmpty();
        results.refuses(new OpenPeriod(PROJECT, YEAR, year(2024)), PERIOD_DIFFERS, "/id");
        results.refuses(new OpenPeriod(PROJECT, id(50), year(2025)), PERIOD_DIFFERS, "/period");
        results.refuses(new SubmitPeriod(PROJECT, id(99)), PERIOD_UNKNOWN, "/id");
    }

    @Test
    void a_period_is_submitted_once_it_is_over() {
        results.given(new OpenPeriod(PROJECT, YEAR, year(2026)));
        results.refuses(new SubmitPeriod(PROJECT, YEAR), PERIOD_NOT_OVER, "/id");
    }

    @Test
    void the_submitter_neither_approves_nor_certifies() {
        results.given(open(), new SubmitPeriod(PROJECT, YEAR));
        assertThat(results.when(new SubmitPeriod(PROJECT, YEAR))).as("twice").isEmpty();
        results.refuses(new ApprovePeriod(PROJECT, YEAR), SUBMITTED_BY_APPROVER, "/id");
        facts.asking("binta");
        results.given(new ApprovePeriod(PROJECT, YEAR));
        facts.asking("amina");
        results.refuses(new CertifyPeriod(PROJECT, YEAR), SUBMITTED_BY_APPROVER, "/id");
    }

    @Test
    void a_period_goes_step_by_step_and_a_returned_one_begins_again() {
        facts.asking("binta");
        results.given(open());
        results.refuses(new ApprovePeriod(PROJECT, YEAR), PERIOD_NOT_SUBMITTED, "/id");
        results.refuses(new ReturnPeriod(PROJECT, YEAR, "?"), PERIOD_NOT_SUBMITTED, "/id");
        results.refuses(new CertifyPeriod(PROJECT, YEAR), PERIOD_NOT_APPROVED, "/id");
        results.refuses(new ReopenPeriod(PROJECT, YEAR, "?"), PERIOD_NOT_REOPENABLE, "/id");
        results.given(new SubmitPeriod(PROJECT, YEAR), new ReturnPeriod(PROJECT, YEAR, "incomplete"));
        assertThat(results.when(new ReturnPeriod(PROJECT, YEAR, "incomplete"))).as("twice").isEmpty();
        assertThat(results.when(new SubmitPeriod(PROJECT, YEAR))).hasSize(1);
    }

    @Test
    void the_first_certification_needs_the_baseline() {
        approved();
        results.given(open(), new SubmitPeriod(PROJECT, YEAR), new ApprovePeriod(PROJECT, YEAR));
        results.refuses(new CertifyPeriod(PROJECT, YEAR), BASELINE_MISSING, "/id");
        results.given(baseline());
        assertThat(results.when(new CertifyPeriod(PROJECT, YEAR))).hasSize(1);
        assertThat(results.when(new CertifyPeriod(PROJECT, YEAR))).as("twice").isEmpty();
    }

    @Test
    void a_period_with_an_observation_that_nobody_approved_is_not_certified() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM), baseline(), observe("5"), open(),
                new SubmitPeriod(PROJECT, YEAR));
        facts.asking("binta");
        results.given(new ApprovePeriod(PROJECT, YEAR));
        results.refuses(new CertifyPeriod(PROJECT, YEAR), OBSERVATIONS_NOT_APPROVED, "/id");
    }

    @Test
    void in_a_certified_period_nothing_is_changed_before_it_is_reopened_and_late_truth_is_recorded_with_an_issue() {
        certified();
        results.refuses(correct("6"), PERIOD_CERTIFIED, "/id");
        results.refuses(new RetractObservation(PROJECT, OBSERVATION, "error"), PERIOD_CERTIFIED, "/id");
        assertThat(breaches(results.when(new RecordObservation(PROJECT, id(40), INDICATOR,
                new Period(day("2025-01-01"), day("2025-06-30")), number("2"), null, null, null))))
                .containsExactly("results.recorded-after-certification");
        results.given(new ReopenPeriod(PROJECT, YEAR, "late figures"));
        assertThat(results.when(new ReopenPeriod(PROJECT, YEAR, "late figures"))).as("twice").isEmpty();
        assertThat(results.when(correct("6"))).hasSize(1);
    }

    @Test
    void a_response_without_a_recommendation_is_refused() {
        results.refuses(respond(id(20)), RECOMMENDATION_UNKNOWN, "/recommendation");
        results.given(evaluation("2026-03"));
        results.refuses(respond(id(21)), RECOMMENDATION_UNKNOWN, "/recommendation");
        assertThat(results.when(respond(id(20)))).hasSize(1);
        assertThat(results.when(respond(id(20)))).as("twice").isEmpty();
    }

    @Test
    void an_evaluation_is_of_the_past_and_recorded_once() {
        results.refuses(evaluation("2026-08"), IN_THE_FUTURE, "/occurredOn");
        results.given(evaluation("2026-03"));
        assertThat(results.when(evaluation("2026-03"))).isEmpty();
        results.refuses(evaluation("2026-04"), EVALUATION_DIFFERS, "/id");
        var twice = new Recommendation(id(20), text("Do it"));
        results.refuses(new RecordEvaluation(PROJECT, id(51), EvaluationKind.FINAL, text("E"),
                FieldDate.parse("2026-03"), List.of(twice, twice), null), RECOMMENDATION_TWICE, "/recommendations");
    }

    @Test
    void an_evaluation_is_put_right_and_what_was_answered_to_a_recommendation_that_it_no_longer_makes_falls() {
        results.refuses(correctEvaluation("2026-04", id(20)), EVALUATION_UNKNOWN, "/id");
        results.given(evaluation("2026-03"), respond(id(20)));
        assertThat(results.when(correctEvaluation("2026-04", id(20), id(22)))).singleElement()
                .isInstanceOfSatisfying(EvaluationCorrected.class, event -> {
                    assertThat(event.before().occurredOn()).isEqualTo(FieldDate.parse("2026-03"));
                    assertThat(event.dated()).isEmpty();
                    assertThat(event.awaitsNoLonger()).isEmpty();
                    assertThat(event.awaits()).extracting(Awaited::dueOn).containsExactly(day("2026-05-30"),
                            day("2027-04-30"), day("2026-05-30"), day("2027-04-30"));
                });
        assertThat(results.when(correctEvaluation("2026-04", id(20), id(22)))).as("already so").isEmpty();
        results.refuses(correctEvaluation("2026-08", id(20)), IN_THE_FUTURE, "/occurredOn");
        results.refuses(correctEvaluation("2026-04", id(20), id(20)), RECOMMENDATION_TWICE, "/recommendations");
        assertThat(results.when(correctEvaluation("2026-04", id(22)))).singleElement()
                .isInstanceOfSatisfying(EvaluationCorrected.class, event -> {
                    assertThat(event.awaitsNoLonger()).hasSize(2).allSatisfy(key -> assertThat(key)
                            .endsWith(id(20).toString()));
                    assertThat(event.answersNoLonger()).isEqualTo(event.awaitsNoLonger());
                });
        results.refuses(respond(id(20)), RECOMMENDATION_UNKNOWN, "/recommendation");
        results.given(correctEvaluation("2026-04", id(20)));
        assertThat(results.when(respond(id(20)))).as("nothing stands of the first answer").hasSize(1);
    }

    @Test
    void the_day_that_management_named_stands_when_an_evaluation_is_put_right() {
        results.given(evaluation("2026-03"), new RespondToRecommendation(PROJECT, EVALUATION, id(20), Answer.ACCEPTED,
                text("Yes"), day("2026-09-30")));
        assertThat(results.when(correctEvaluation("2026-04", id(20)))).singleElement()
                .isInstanceOfSatisfying(EvaluationCorrected.class, event -> {
                    assertThat(event.dated()).containsExactly(id(20));
                    assertThat(event.awaits()).extracting(Awaited::what).containsExactly(Awaited.What.RESPONSE);
                });
    }

    @Test
    void an_evaluation_recorded_in_error_is_taken_back_once_with_all_that_was_answered_and_may_be_recorded_anew() {
        results.refuses(new RetractEvaluation(PROJECT, EVALUATION, "r"), EVALUATION_UNKNOWN, "/id");
        results.given(evaluation("2026-03"), respond(id(20)));
        assertThat(results.when(new RetractEvaluation(PROJECT, EVALUATION, "r"))).singleElement()
                .isInstanceOfSatisfying(EvaluationRetracted.class, event -> {
                    assertThat(event.before().title()).isEqualTo(text("Mid-term"));
                    assertThat(event.awaitsNoLonger()).hasSize(2).isEqualTo(event.answersNoLonger());
                });
        assertThat(results.when(new RetractEvaluation(PROJECT, EVALUATION, "r"))).as("twice").isEmpty();
        results.refuses(respond(id(20)), RECOMMENDATION_UNKNOWN, "/recommendation");
        assertThat(results.when(evaluation("2026-04"))).as("said anew").hasSize(1);
        assertThat(results.when(respond(id(20)))).hasSize(1);
    }

    @Test
    void an_indicator_stays_with_its_result() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM),
                new DefineResult(PROJECT, id(60), ResultType.OUTCOME, text("Another"), null, null, null));
        results.refuses(new DefineIndicator(PROJECT, id(60), INDICATOR, Measure.UNIT, CountingRule.SUM, text("I"), null,
                null, null, null, null), INDICATOR_OF_ANOTHER_RESULT, "/result");
    }

    @Test
    void what_was_approved_or_certified_is_not_submitted_again() {
        certified();
        results.refuses(new SubmitPeriod(PROJECT, YEAR), PERIOD_NOT_OPEN, "/id");
    }

    @Test
    void nobody_approves_what_he_wrote_by_the_hand_of_another() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM), observe("5"));
        facts.asking("binta").onBehalfOf("amina");
        results.refuses(new ApproveObservation(PROJECT, OBSERVATION), OBSERVED_BY_APPROVER, "/id");
    }

    @Test
    void how_a_published_indicator_is_counted_may_be_said_once_though_it_has_facts() {
        adopted();
        assertThat(results.when(indicator(Measure.UNIT, CountingRule.SUM))).hasSize(1);
        results.refuses(indicator(Measure.UNIT, CountingRule.DISTINCT), COUNTING_RULE_FIXED, "/countingRule");
        results.happened(
                new IndicatorAdoptionAmended(PROJECT, INDICATOR, published("Women"), published("Women trained"),
                        List.of()));
        results.refuses(indicator(Measure.UNIT, CountingRule.DISTINCT), COUNTING_RULE_FIXED, "/countingRule");
    }

    @Test
    void a_baseline_recorded_here_stands_when_its_indicator_is_published_otherwise() {
        adopted();
        results.given(baseline());
        results.happened(
                new IndicatorAdoptionAmended(PROJECT, INDICATOR, published("Women"), published("Women trained"),
                        List.of()));
        assertThat(results.when(baseline())).as("already so").isEmpty();
    }

    @Test
    void a_published_target_is_revised_and_observed_as_one_set_here() {
        adopted();
        assertThat(results.when(new ReviseTarget(PROJECT, TARGET, number("90"), null, "fewer funds"))).hasSize(1);
        assertThat(results.when(observe("5"))).hasSize(1);
    }

    private void adopted() {
        var reading = Reading.of(number("100"));
        results.happened(
                new ResultAdopted(PROJECT, RESULT, new PublishedResult(new Result(ResultType.OUTPUT, text("R"), null,
                        null, List.of()), List.of()), List.of()),
                new IndicatorAdopted(PROJECT, RESULT, INDICATOR, published("Women"), List.of()),
                new PeriodAdopted(PROJECT, INDICATOR, TARGET, new PublishedPeriod(day("2024-01-01"), day("2024-12-31"),
                        List.of(reading), List.of(reading), List.of()), List.of()));
    }

    private static PublishedIndicator published(String title) {
        return new PublishedIndicator(new Indicator(Measure.UNIT, null, text(title), null, true, null, List.of(),
                List.of()), List.of(), List.of());
    }

    private void approved() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM), observe("5"));
        facts.asking("binta");
        results.given(new ApproveObservation(PROJECT, OBSERVATION));
    }

    private void certified() {
        approved();
        results.given(baseline(), open(), new SubmitPeriod(PROJECT, YEAR), new ApprovePeriod(PROJECT, YEAR),
                new CertifyPeriod(PROJECT, YEAR));
    }

    private static UUID id(int number) { return new UUID(0x0198_0000_0000_7000L, number); }

    private static LocalDate day(String day) { return LocalDate.parse(day); }

    private static LocalizedText text(String words) { return LocalizedText.of(Map.of("en", words)); }

    private static Value number(String number) { return Value.of(Decimal.of(number)); }

    private static Period year(int year) { return new Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)); }

    private static DefineResult result() { return result("More women trained"); }

    private static DefineResult result(String title) {
        return new DefineResult(PROJECT, RESULT, ResultType.OUTPUT, text(title), null, null, null);
    }

    private static DefineIndicator indicator(Measure measure, CountingRule rule) {
        return indicator(measure, rule, null);
    }

    private static DefineIndicator indicator(Measure measure, CountingRule rule, List<Reference> references) {
        return new DefineIndicator(PROJECT, RESULT, INDICATOR, measure, rule, text("Women trained"), null, null, null,
                List.of("sex"), references);
    }

    private static SetBaseline baseline() {
        return new SetBaseline(PROJECT, INDICATOR, FieldDate.parse("2023"), number("0"), null, null);
    }

    private static SetTarget target(String value) {
        return new SetTarget(PROJECT, INDICATOR, TARGET, year(2026), number(value), null, null);
    }

    private static SetTarget target(Category... cell) {
        return new SetTarget(PROJECT, INDICATOR, TARGET, year(2026), number("5"), List.of(cell), null);
    }

    private static RecordObservation observe(String number) { return observe(number(number)); }

    private static RecordObservation observe(Value value) {
        return new RecordObservation(PROJECT, OBSERVATION, INDICATOR, year(2025), value, null, null, null);
    }

    private static RecordObservation observe(Period period) {
        return new RecordObservation(PROJECT, OBSERVATION, INDICATOR, period, number("5"), null, null, null);
    }

    private static CorrectObservation correct(String number) {
        return new CorrectObservation(PROJECT, OBSERVATION, year(2025), number(number), null, null, null, "typo");
    }

    private static OpenPeriod open() { return new OpenPeriod(PROJECT, YEAR, year(2025)); }

    private static RecordEvaluation evaluation(String date) {
        return new RecordEvaluation(PROJECT, EVALUATION, EvaluationKind.MID_TERM, text("Mid-term"),
                FieldDate.parse(date), List.of(new Recommendation(id(20), text("Train more trainers"))), null);
    }

    private static CorrectEvaluation correctEvaluation(String date, UUID... recommendations) {
        return new CorrectEvaluation(PROJECT, EVALUATION, EvaluationKind.MID_TERM, text("Mid-term"),
                FieldDate.parse(date), Stream.of(recommendations)
                        .map(id -> new Recommendation(id, text("Train more trainers"))).toList(),
                null, "misread");
    }

    private static RespondToRecommendation respond(UUID recommendation) {
        return new RespondToRecommendation(PROJECT, EVALUATION, recommendation, Answer.ACCEPTED, text("Yes"), null);
    }

    private static List<String> breaches(List<ResultsEvent> events) {
        assertThat(events).hasSize(1);
        return ((Flagged) events.getFirst()).breaches().stream().map(Breach::rule).toList();
    }
}
