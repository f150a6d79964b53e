package org.cooptrack.command.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.results.ResultsRule.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.command.results.ResultsCommand.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What the system counts for an indicator. */
@NullUnmarked
class CountingsTest {
    private static final String TRAINED = "beneficiaries-trained", COVERED = "social-protection-covered";
    private static final UUID PROJECT = id(1), RESULT = id(2), INDICATOR = id(3), OBSERVATION = id(4), YEAR = id(5),
            TARGET = id(6);
    private static final Period IN_2025 = new Period(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2024-01-01", ProjectStatus.ACTIVE).withCodeLists();
    private final Case<ResultsCommand, Framework, ResultsEvent> results = new Case<>(Framework.START, Results::decide,
            Results::evolve, facts);

    @Test
    void a_count_is_declared_once_and_the_same_however_its_filters_are_ordered() {
        defined(Measure.UNIT, CountingRule.DISTINCT);
        assertThat(results.when(count(women("25-29", "18-24")))).singleElement()
                .isInstanceOfSatisfying(CountingDeclared.class, event -> {
                    assertThat(event.rule()).isEqualTo(CountingRule.DISTINCT);
                    assertThat(event.counting().count().filters()).containsExactly(
                            new Filter("age-band", List.of("18-24", "25-29")), new Filter("sex", List.of("FEMALE")));
                });
        assertThat(results.when(count(women("18-24", "25-29")))).as("twice").isEmpty();
    }

    @Test
    void what_the_system_counts_nobody_records() {
        defined(Measure.UNIT, CountingRule.DISTINCT);
        results.given(count(distinct(TRAINED)));
        results.refuses(observe(), COUNTED_BY_THE_SYSTEM, "/indicator");
    }

    @Test
    void nothing_is_counted_of_an_unknown_indicator() {
        results.refuses(count(distinct(TRAINED)), INDICATOR_UNKNOWN, "/indicator");
    }

    @Test
    void only_what_the_system_counts_can_be_counted_and_money_is_not() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(count(total("persons-delighted")), MEASURE_NOT_COUNTED, "/count/measure");
        results.refuses(count(total("disbursements")), MEASURE_NOT_COUNTED, "/count/measure");
        results.refuses(count(total("targets")), MEASURE_NOT_COUNTED, "/count/measure");
    }

    @Test
    void a_filter_names_a_dimension_of_the_measure_once_and_values_it_can_have() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(filtered("severity", "FATAL"), DIMENSION_NOT_COUNTED, "/count/filters/0/dimension");
        results.refuses(filtered("project", PROJECT.toString()), DIMENSION_NOT_COUNTED, "/count/filters/0/dimension");
        results.refuses(filtered("year", "2025"), DIMENSION_NOT_COUNTED, "/count/filters/0/dimension");
        results.refuses(filtered("sex", "WOMEN"), COUNTED_VALUE_UNKNOWN, "/count/filters/0/values/0");
        results.refuses(filtered("country", "ZZ"), COUNTED_VALUE_UNKNOWN, "/count/filters/0/values/0");
        results.refuses(count(new Tally(TRAINED, Figure.TOTAL, List.of(new Filter("sex", List.of())))),
                COUNTED_VALUE_UNKNOWN, "/count/filters/0/values");
        results.refuses(count(new Tally(TRAINED, Figure.TOTAL,
                List.of(new Filter("sex", List.of("FEMALE")), new Filter("sex", List.of("MALE"))))),
                DIMENSION_FILTERED_TWICE, "/count/filters/1/dimension");
    }

    @Test
    void the_filter_and_the_value_at_fault_are_named() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(count(new Tally(TRAINED, Figure.TOTAL,
                List.of(new Filter("age-band", List.of("16-17")), new Filter("sex", List.of("FEMALE", "WOMEN"))))),
                COUNTED_VALUE_UNKNOWN, "/count/filters/1/values/1");
        results.refuses(filtered("topic", "SAFTEY"), COUNTED_VALUE_UNKNOWN, "/count/filters/0/values/0");
        results.refuses(filtered("occupation", "ISCO-5"), COUNTED_VALUE_UNKNOWN, "/count/filters/0/values/0");
    }

    @Test
    void a_target_of_what_the_system_counts_is_not_below_zero() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)));
        results.refuses(target("-1"), NUMBER_BELOW_ZERO, "/value/number");
        results.given(target("0"));
        results.refuses(revise("-1"), NUMBER_BELOW_ZERO, "/value/number");
    }

    @Test
    void a_target_of_persons_or_things_is_whole_and_one_of_months_or_full_time_equivalents_need_not_be() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)));
        results.refuses(target("2.5"), NUMBER_NOT_WHOLE, "/value/number");
        assertThat(results.when(target("2.0"))).as("whole however it is written").hasSize(1);
        results.given(change(total("social-protection-person-months")));
        assertThat(results.when(revise("2.5"))).hasSize(1);
        results.given(change(total("jobs-created-gross-fte")));
        assertThat(results.when(revise("3.5"))).hasSize(1);
    }

    @Test
    void a_target_of_jobs_net_of_those_lost_may_be_below_zero() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total("jobs-created-net")));
        assertThat(results.when(target("-3"))).hasSize(1);
        results.refuses(target("-2.5"), NUMBER_NOT_WHOLE, "/value/number");
    }

    @Test
    void a_target_of_a_share_is_a_number_of_persons_over_a_number_of_persons() {
        defined(Measure.PERCENTAGE, CountingRule.RATIO);
        results.given(share(distinct(TRAINED), distinct(TRAINED)));
        results.refuses(target(Value.share(Decimal.of("2.5"), Decimal.of("5"))), NUMBER_NOT_WHOLE, "/value/numerator");
        results.refuses(target(Value.share(Decimal.of("2"), Decimal.of("4.5"))), NUMBER_NOT_WHOLE,
                "/value/denominator");
    }

    @Test
    void a_target_of_a_cell_lies_within_what_is_counted() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.DISTINCT, "sex", "age-band", "topic"),
                count(women("18-24", "25-29")));
        results.refuses(cell(7, "5", "sex", "MALE"), CELL_OUTSIDE_COUNT, "/cell/0/value");
        results.refuses(cell(7, "5", "sex", "FEMALE", "age-band", "30-34"), CELL_OUTSIDE_COUNT, "/cell/1/value");
        results.refuses(cell(7, "5", "topic", "PREVENTION"), CELL_OUTSIDE_COUNT, "/cell/0/value");
        assertThat(results.when(cell(7, "5", "sex", "FEMALE", "age-band", "25-29"))).hasSize(1);
    }

    @Test
    void a_filter_has_the_values_that_the_facts_of_its_measure_can_have() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(count(new Tally("enterprises-supported", Figure.TOTAL,
                List.of(new Filter("form", List.of("TRIPARTITE"))))), COUNTED_VALUE_UNKNOWN,
                "/count/filters/0/values/0");
        assertThat(results.when(count(new Tally("enterprises-supported", Figure.TOTAL,
                List.of(new Filter("form", List.of("START_UP"))))))).hasSize(1);
    }

    @Test
    void targets_of_cells_are_not_above_the_whole_whichever_is_set_first() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.DISTINCT, "sex", "country"), target("100"));
        results.refuses(cell(7, "101", "sex", "FEMALE"), CELLS_ABOVE_TOTAL, "/value/number");
        results.given(cell(7, "60", "sex", "FEMALE"));
        results.refuses(cell(8, "41", "sex", "MALE"), CELLS_ABOVE_TOTAL, "/value/number");
        results.given(cell(8, "40", "sex", "MALE"));
        results.refuses(cell(9, "61", "sex", "FEMALE", "country", "SN"), CELLS_ABOVE_TOTAL, "/value/number");
        results.refuses(revise("99"), CELLS_ABOVE_TOTAL, "/value/number");
        results.refuses(new ReviseTarget(PROJECT, id(7), Value.of(Decimal.of("61")), null, "a slip"),
                CELLS_ABOVE_TOTAL, "/value/number");
        assertThat(results.when(new ReviseTarget(PROJECT, id(7), Value.of(Decimal.of("50")), null, "a slip")))
                .hasSize(1);
    }

    @Test
    void a_person_may_be_in_several_countries_so_these_cells_add_up_to_more_than_the_whole() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.DISTINCT, "country"), target("100"),
                cell(7, "80", "country", "SN"));
        assertThat(results.when(cell(8, "80", "country", "ML"))).hasSize(1);
    }

    @Test
    void cells_of_another_period_and_of_what_can_be_less_than_nothing_are_no_parts() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM, "sex"), count(total("jobs-created-net")),
                target("10"));
        assertThat(results.when(cell(7, "12", "sex", "FEMALE"))).as("others lost theirs").hasSize(1);
        results.given(change(total("jobs-created-gross")));
        assertThat(results.when(new SetTarget(PROJECT, INDICATOR, id(8),
                new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)), Value.of(Decimal.of("20")),
                List.of(new Category("sex", "MALE")), null))).hasSize(1);
    }

    @Test
    void nobody_aims_at_more_than_the_whole_of_a_share() {
        defined(Measure.PERCENTAGE, CountingRule.RATIO);
        results.refuses(target(Value.share(Decimal.of(6), Decimal.of(5))), SHARE_ABOVE_ONE, "/value/numerator");
        assertThat(results.when(target(Value.share(Decimal.of(5), Decimal.of(5))))).hasSize(1);
        results.refuses(new ReviseTarget(PROJECT, TARGET, Value.share(Decimal.of(6), Decimal.of(5)), null, "more"),
                SHARE_ABOVE_ONE, "/value/numerator");
    }

    @Test
    void a_number_has_a_bound_and_one_of_persons_a_nearer_one() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(target("9007199254740992"), NUMBER_TOO_LARGE, "/value/number");
        results.refuses(target("-9007199254740992"), NUMBER_TOO_LARGE, "/value/number");
        results.given(target("9007199254740991"));
        results.refuses(count(total(TRAINED)), TARGET_NOT_REACHABLE, "/indicator");
        results.given(revise("10000000000"), count(total(TRAINED)));
        results.refuses(revise("10000000001"), NUMBER_TOO_LARGE, "/value/number");
    }

    @Test
    void nothing_is_counted_towards_a_target_that_it_could_not_reach() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(target("-3"));
        results.refuses(count(total(TRAINED)), TARGET_NOT_REACHABLE, "/indicator");
        results.given(revise("3"));
        assertThat(results.when(count(total(TRAINED)))).hasSize(1);
    }

    @Test
    void a_target_recorded_before_it_was_refused_stands_and_is_revised() {
        results.happened(
                new ResultDefined(PROJECT, RESULT, new Result(ResultType.OUTPUT, text("More women trained"), null,
                        null, List.of())),
                indicatorDefined(),
                new CountingDeclared(PROJECT, INDICATOR, CountingRule.SUM, Derivation.of(total(TRAINED))),
                new TargetSet(PROJECT, INDICATOR, TARGET, IN_2025, new Reading(Value.of(Decimal.of("-2.5")),
                        List.of(new Category("sex", "BLUE")), List.of(), null, List.of()), List.of()));
        assertThat(results.when(new SetTarget(PROJECT, INDICATOR, TARGET, IN_2025, Value.of(Decimal.of("-2.5")),
                List.of(new Category("sex", "BLUE")), null))).as("already so").isEmpty();
        assertThat(results.when(revise("3"))).hasSize(1);
    }

    @Test
    void a_sum_counts_totals_of_what_happens() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(count(distinct(TRAINED)), FIGURE_DOES_NOT_FIT_RULE, "/count/figure");
        results.refuses(count(total(COVERED)), MEASURE_DOES_NOT_FIT_RULE, "/count/measure");
        assertThat(results.when(count(total("working-days-lost")))).hasSize(1);
    }

    @Test
    void a_distinct_number_is_of_persons_or_things() {
        defined(Measure.UNIT, CountingRule.DISTINCT);
        results.refuses(count(total(TRAINED)), FIGURE_DOES_NOT_FIT_RULE, "/count/figure");
        results.refuses(count(distinct("jobs-created-gross")), MEASURE_DOES_NOT_FIT_RULE, "/count/measure");
        assertThat(results.when(count(distinct("dialogue-sessions-held")))).hasSize(1);
    }

    @Test
    void the_latest_is_a_level_at_a_time() {
        defined(Measure.UNIT, CountingRule.LATEST);
        results.refuses(count(total(TRAINED)), MEASURE_DOES_NOT_FIT_RULE, "/count/measure");
        results.refuses(count(distinct(COVERED)), FIGURE_DOES_NOT_FIT_RULE, "/count/figure");
        assertThat(results.when(count(total(COVERED)))).hasSize(1);
    }

    @Test
    void a_ratio_counts_a_numerator_and_a_denominator_and_a_number_neither() {
        defined(Measure.PERCENTAGE, CountingRule.RATIO);
        results.refuses(count(distinct(TRAINED)), NUMERATOR_AND_DENOMINATOR_MISSING, "/numerator");
        results.refuses(share(distinct(TRAINED), null), NUMERATOR_AND_DENOMINATOR_MISSING, "/numerator");
        results.refuses(share(distinct(TRAINED), distinct(COVERED)), MEASURE_DOES_NOT_FIT_RULE,
                "/denominator/measure");
        assertThat(results.when(share(distinct(TRAINED), distinct("beneficiaries-enrolled")))).hasSize(1);
    }

    @Test
    void a_number_is_counted_by_count_alone() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.refuses(share(total(TRAINED), total(TRAINED)), COUNT_MISSING, "/count");
        results.refuses(new DeclareCounting(PROJECT, INDICATOR, null, null, null, null), COUNT_MISSING, "/count");
    }

    @Test
    void a_milestone_is_counted_though_it_is_in_words_and_no_other_words_are() {
        defined(Measure.QUALITATIVE, CountingRule.LATEST);
        results.refuses(count(total(COVERED)), WORDS_NOT_COUNTED, "/indicator");
        defined(Measure.QUALITATIVE, CountingRule.MILESTONE);
        assertThat(results.when(count(total("laws-and-policies-adopted")))).hasSize(1);
    }

    @Test
    void a_percentage_is_no_milestone_that_is_counted() {
        defined(Measure.PERCENTAGE, CountingRule.MILESTONE);
        results.refuses(share(total(TRAINED), total(TRAINED)), RULE_DOES_NOT_FIT_MEASURE, "/indicator");
    }

    @Test
    void the_indicator_is_broken_down_by_dimensions_of_what_is_counted() {
        results.given(result(), indicator(Measure.UNIT, CountingRule.SUM, "age"));
        results.refuses(count(total(TRAINED)), DISAGGREGATION_NOT_COUNTED, "/indicator");
        results.given(indicator(Measure.UNIT, CountingRule.SUM, "age-band"), count(total(TRAINED)));
        results.refuses(indicator(Measure.UNIT, CountingRule.SUM, "severity"), DISAGGREGATION_NOT_COUNTED,
                "/disaggregation");
        assertThat(results.when(indicator(Measure.UNIT, CountingRule.SUM, "sex"))).hasSize(1);
    }

    @Test
    void nothing_is_counted_while_observations_stand() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(observe());
        results.refuses(count(total(TRAINED)), OBSERVATIONS_STAND, "/indicator");
        results.given(new RetractObservation(PROJECT, OBSERVATION, "the system can count it"));
        assertThat(results.when(count(total(TRAINED)))).hasSize(1);
    }

    @Test
    void nothing_is_counted_while_published_actuals_stand_nor_before_the_rule_is_said() {
        var said = new Indicator(Measure.UNIT, null, text("Women"), null, true, null, List.of(), List.of());
        var actual = new PublishedPeriod(IN_2025.from(), IN_2025.to(), List.of(), List.of(Reading.of(Value.of(
                Decimal.of(5)))), List.of());
        var none = new PublishedPeriod(IN_2025.from(), IN_2025.to(), List.of(), List.of(), List.of());
        results.given(result());
        results.happened(new IndicatorAdopted(PROJECT, RESULT, INDICATOR,
                new PublishedIndicator(said, List.of(), List.of()), List.of()),
                new PeriodAdopted(PROJECT, INDICATOR, YEAR, actual, List.of()));
        results.refuses(count(total(TRAINED)), COUNTING_RULE_MISSING, "/indicator");
        results.given(indicator(Measure.UNIT, CountingRule.SUM));
        results.refuses(count(total(TRAINED)), OBSERVATIONS_STAND, "/indicator");
        results.happened(new PeriodAdoptionAmended(PROJECT, YEAR, actual, none, List.of()));
        assertThat(results.when(count(total(TRAINED)))).hasSize(1);
        results.happened(new PeriodAdoptionAmended(PROJECT, YEAR, none, actual, List.of()));
        assertThat(results.when(change(total("beneficiaries-certified")))).as("published later").hasSize(1);
    }

    @Test
    void what_is_counted_is_changed_by_who_has_read_it_and_with_a_reason() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)));
        facts.unread();
        assertThat(results.when(count(total(TRAINED)))).as("already so").isEmpty();
        results.refuses(count(total("beneficiaries-certified")), EverywhereRule.READ_BEFORE_REPLACING, "/indicator");
    }

    @Test
    void a_change_says_what_was_counted_before_and_after_and_why() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)));
        results.refuses(count(total("beneficiaries-certified")), REASON_FOR_COUNTING_MISSING, "/reason");
        assertThat(results.when(change(total("beneficiaries-certified")))).singleElement()
                .isInstanceOfSatisfying(CountingRevised.class, event -> {
                    assertThat(event.before()).isEqualTo(Derivation.of(total(TRAINED)));
                    assertThat(event.after()).isEqualTo(Derivation.of(total("beneficiaries-certified")));
                    assertThat(event.amends().version()).isEqualTo(2);
                    assertThat(event.reason()).isEqualTo("only certificates count");
                });
        assertThat(results.when(change(total("beneficiaries-certified")))).as("twice").isEmpty();
    }

    @Test
    void what_is_counted_is_not_changed_under_a_certificate() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)), new SetBaseline(PROJECT, INDICATOR, FieldDate.parse("2023"),
                Value.of(Decimal.ZERO), null, null), new OpenPeriod(PROJECT, YEAR, IN_2025),
                new SubmitPeriod(PROJECT, YEAR));
        facts.asking("binta");
        results.given(new ApprovePeriod(PROJECT, YEAR), new CertifyPeriod(PROJECT, YEAR));
        assertThat(results.when(count(total(TRAINED)))).as("already so").isEmpty();
        results.refuses(change(total("beneficiaries-certified")), COUNTED_IN_CERTIFIED_PERIOD, "/indicator");
        results.given(new ReopenPeriod(PROJECT, YEAR, "another count"));
        assertThat(results.when(change(total("beneficiaries-certified")))).hasSize(1);
    }

    @Test
    void a_counted_indicator_needs_a_baseline_before_its_first_certification() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)), new OpenPeriod(PROJECT, YEAR, IN_2025), new SubmitPeriod(PROJECT, YEAR));
        facts.asking("binta");
        results.given(new ApprovePeriod(PROJECT, YEAR));
        results.refuses(new CertifyPeriod(PROJECT, YEAR), BASELINE_MISSING, "/id");
    }

    @Test
    void measure_and_rule_of_what_is_counted_stay() {
        defined(Measure.UNIT, CountingRule.SUM);
        results.given(count(total(TRAINED)));
        results.refuses(indicator(Measure.UNIT, CountingRule.DISTINCT), RULE_FIXED_BY_COUNTING, "/countingRule");
        results.refuses(indicator(Measure.QUALITATIVE, CountingRule.LATEST), RULE_FIXED_BY_COUNTING, "/countingRule");
    }

    private void defined(Measure measure, CountingRule rule) { results.given(result(), indicator(measure, rule)); }

    private static DefineResult result() {
        return new DefineResult(PROJECT, RESULT, ResultType.OUTPUT, text("More women trained"), null, null, null);
    }

    private static DefineIndicator indicator(Measure measure, CountingRule rule, String... by) {
        return new DefineIndicator(PROJECT, RESULT, INDICATOR, measure, rule, text("Women trained"), null, null, null,
                List.of(by), null);
    }

    private static DeclareCounting count(Tally tally) {
        return new DeclareCounting(PROJECT, INDICATOR, tally, null, null, null);
    }

    private static DeclareCounting change(Tally tally) {
        return new DeclareCounting(PROJECT, INDICATOR, tally, null, null, "only certificates count");
    }

    private static DeclareCounting share(Tally numerator, Tally denominator) {
        return new DeclareCounting(PROJECT, INDICATOR, null, numerator, denominator, null);
    }

    private static DeclareCounting filtered(String dimension, String value) {
        return count(new Tally(TRAINED, Figure.TOTAL, List.of(new Filter(dimension, List.of(value)))));
    }

    private static Tally total(String measure) { return new Tally(measure, Figure.TOTAL, List.of()); }

    private static Tally distinct(String measure) { return new Tally(measure, Figure.DISTINCT, List.of()); }

    private static Tally women(String... ages) {
        return new Tally(TRAINED, Figure.DISTINCT,
                List.of(new Filter("sex", List.of("FEMALE")), new Filter("age-band", List.of(ages))));
    }

    private static SetTarget target(String number) { return target(Value.of(Decimal.of(number))); }

    private static SetTarget target(Value value) {
        return new SetTarget(PROJECT, INDICATOR, TARGET, IN_2025, value, null, null);
    }

    /** Sides as pairs of a dimension and its value. */
    private static SetTarget cell(int target, String number, String... sides) {
        var cell = new ArrayList<Category>();
        for (int at = 0; at < sides.length; at += 2)
            cell.add(new Category(sides[at], sides[at + 1]));
        return new SetTarget(PROJECT, INDICATOR, id(target), IN_2025, Value.of(Decimal.of(number)), cell, null);
    }

    private static ReviseTarget revise(String number) {
        return new ReviseTarget(PROJECT, TARGET, Value.of(Decimal.of(number)), null, "a slip");
    }

    private static IndicatorDefined indicatorDefined() {
        return new IndicatorDefined(PROJECT, RESULT, INDICATOR, new Indicator(Measure.UNIT, CountingRule.SUM,
                text("Women trained"), null, true, null, List.of("sex"), List.of()));
    }

    private static RecordObservation observe() {
        return new RecordObservation(PROJECT, OBSERVATION, INDICATOR, IN_2025, Value.of(Decimal.of(5)), null, null,
                null);
    }

    private static UUID id(int number) { return new UUID(0x0198_0000_0000_7000L, number); }

    private static LocalizedText text(String words) { return LocalizedText.of(Map.of("en", words)); }
}
