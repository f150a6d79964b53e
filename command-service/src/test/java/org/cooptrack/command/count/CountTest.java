package org.cooptrack.command.count;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.count.CountRule.*;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.command.count.CountCommand.*;
import org.cooptrack.command.law.Case;
import org.cooptrack.command.law.EverywhereRule;
import org.cooptrack.command.law.GivenFacts;
import org.cooptrack.events.Breach;
import org.cooptrack.events.Claim;
import org.cooptrack.events.Claiming;
import org.cooptrack.events.Counted;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Flagged;
import org.cooptrack.events.count.*;
import org.cooptrack.events.project.ProjectStatus;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.value.*;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CountTest {
    private static final UUID COUNT = UUID.fromString("01980000-0000-7000-8000-000000000001");
    private static final UUID PROJECT = UUID.fromString("01980000-0000-7000-8000-00000000000a");
    private static final String ROSTER = "training:01980000-0000-7000-8000-00000000000b";
    private static final String TRAINED = BeneficiaryTrained.MEASURE;

    private final GivenFacts facts = new GivenFacts("2026-06-30T12:00:00Z")
            .project(PROJECT, "2010-01-01", ProjectStatus.ACTIVE).stream(ROSTER);
    private final Case<CountCommand, CountState, CountEvent> count = new Case<>(CountState.START, Count::decide,
            Count::evolve, facts);

    @Test
    void a_count_without_persons_adds_to_sums_and_never_to_distinct_persons() {
        var counted = (PersonsCounted) count.when(report(women(300), men(0))).getFirst();
        assertThat(counted.entries()).last().as("zero men").satisfies(entry -> {
            assertThat(entry.quantity()).isEqualTo(Decimal.ZERO);
            assertThat(entry.dimensions().values()).containsEntry(Dimension.SEX, List.of("MALE"));
        });
        assertThat(counted.entries()).hasSize(2).first().satisfies(entry -> {
            assertThat(entry.subject()).isNull();
            assertThat(entry.quantity()).isEqualTo(Decimal.of(300));
            assertThat(entry.measure()).isEqualTo("beneficiaries-trained");
            assertThat(entry.occurredOn().earliest()).isEqualTo("2012-01-01");
            assertThat(entry.occurredOn().latest()).isEqualTo("2013-12-31");
            assertThat(entry.dimensions().values()).containsEntry(Dimension.SEX, List.of("FEMALE"))
                    .containsEntry(Dimension.AGE_BAND, List.of("UNKNOWN"))
                    .containsEntry(Dimension.BASIS, List.of("PARTNER_REPORTED"));
        });
        assertThat(counted.breaches()).isEmpty();
    }

    @Test
    void the_same_report_twice_is_one_and_another_under_its_id_is_refused() {
        count.given(report(women(300)));
        assertThat(count.when(report(women(300)))).isEmpty();
        count.refuses(report(women(301)), ALREADY_REPORTED, "/count");
    }

    @Test
    void only_what_is_counted_by_persons_may_be_counted_without_them() {
        count.refuses(report("projects", "2012-01-01", "2013-12-31", women(1)), MEASURE_NOT_REPORTED, "/measure");
    }

    @Test
    void an_estimate_says_its_method_and_a_range_that_contains_it() {
        count.refuses(estimate(null, new Range(1, 500)), METHOD_MISSING, "/method");
        count.refuses(estimate(" ", new Range(1, 500)), METHOD_MISSING, "/method");
        count.refuses(estimate("survey", null), RANGE_MISSING, "/range");
        count.refuses(estimate("survey", new Range(301, 500)), RANGE_WITHOUT_THE_NUMBER, "/range");
        count.refuses(estimate("survey", new Range(-1, 500)), RANGE_WITHOUT_THE_NUMBER, "/range");
        assertThat(count.when(estimate("survey", new Range(300, 300)))).hasSize(1);
    }

    @Test
    void only_an_estimate_has_a_range() {
        var wish = new ReportCount(COUNT, TRAINED, setting(), null, period("2012-01-01", "2013-12-31"),
                CountBasis.PARTNER_REPORTED, null, new Range(1, 2), List.of(women(1)), null);
        count.refuses(wish, RANGE_WITHOUT_ESTIMATE, "/range");
    }

    @Test
    void the_impossible_is_refused() {
        count.refuses(report(), PORTIONS_MISSING, "/parts");
        count.refuses(report(women(1), women(-3)), PERSONS_NEGATIVE, "/parts/1/persons");
        count.refuses(report(women(1), women(2)), PORTION_TWICE, "/parts");
        count.refuses(report(TRAINED, "2013-12-31", "2012-01-01", women(1)), PERIOD_BACKWARDS, "/period");
        count.refuses(report(TRAINED, "2026-07-02", "2026-12-31", women(1)), IN_THE_FUTURE, "/period");
        facts.notOnList("Country", "ZZ");
        count.refuses(report(new Part(1, "ZZ", null, null, null, null, null, null, null, null, null)),
                EverywhereRule.CODE_NOT_ON_LIST, "/parts/0/country");
    }

    @Test
    void it_belongs_to_projects_that_are_known_with_whole_shares() {
        var stranger = UUID.randomUUID();
        count.refuses(in(new Setting(List.of(new ProjectShare(stranger, Percentage.HUNDRED)), place(), null, null,
                List.of(), List.of())), PROJECT_UNKNOWN, "/setting/projects");
        count.refuses(in(new Setting(List.of(new ProjectShare(PROJECT, Percentage.of("90"))), place(), null, null,
                List.of(), List.of())), SHARES_NOT_WHOLE, "/setting/projects");
    }

    @Test
    void what_was_never_reported_cannot_be_put_right_or_taken_back() {
        count.refuses(correct(women(1)), UNKNOWN, "/count");
        count.refuses(new RetractCount(COUNT, "error"), UNKNOWN, "/count");
        count.refuses(new SupersedeCount(COUNT, ROSTER, "names known"), UNKNOWN, "/count");
    }

    @Test
    void a_count_in_days_on_which_its_project_was_not_active_has_an_issue() {
        assertThat(issues(report(TRAINED, "2008-01-01", "2009-12-31", women(5))))
                .containsExactly(PROJECT_NOT_ACTIVE_IN_PERIOD.code());
    }

    @Test
    void a_count_that_shares_days_with_another_of_the_same_scope_has_an_issue() {
        String other = "count:" + TRAINED + ":" + PROJECT + ":SN:2013-12-31:2014-12-31:" + UUID.randomUUID();
        facts.claim(other);
        assertThat(issues(report(women(5)))).containsExactly(OVERLAPS_ANOTHER_COUNT.code());
        facts.release(other).claim(other.replace("2013-12-31", "2014-01-01"));
        assertThat(issues(correct(women(6)))).isEmpty();
    }

    @Test
    void counts_that_are_told_apart_by_something_known_of_both_do_not_overlap() {
        other(men(250));
        assertThat(overlaps(women(100))).isEmpty();
        assertThat(overlaps(women(100), men(3))).as("a part that is in both")
                .containsExactly(OVERLAPS_ANOTHER_COUNT.code());
        assertThat(overlaps(unknown(100))).as("who may be a man").containsExactly(OVERLAPS_ANOTHER_COUNT.code());
    }

    @Test
    void a_count_is_told_apart_from_what_another_says_now() {
        var reported = other(women(250));
        assertThat(overlaps(women(100))).containsExactly(OVERLAPS_ANOTHER_COUNT.code());
        facts.event(new EventId(reported, 1), new CountCorrected(UUID.randomUUID(), new EventId(reported, 0),
                counting(women(250)), counting(men(250)), "misread", List.of()));
        assertThat(overlaps(women(100))).isEmpty();
    }

    @Test
    void counts_are_told_apart_by_age_and_area_but_not_by_an_area_within_another() {
        other(in("SN-DK", AgeBand.AGE_18_24));
        assertThat(overlaps(in("SN-DK", AgeBand.AGE_25_29))).isEmpty();
        assertThat(overlaps(in("SN-TH", AgeBand.AGE_18_24))).isEmpty();
        assertThat(overlaps(in("SN", AgeBand.UNKNOWN))).containsExactly(OVERLAPS_ANOTHER_COUNT.code());
    }

    private List<String> overlaps(Part... parts) {
        return new Judged(COUNT, counting(parts)).issues(facts).stream().map(Breach::rule).toList();
    }

    /** Another count that stands, in the same days; its stream. */
    private String other(Part... parts) {
        var count = UUID.randomUUID();
        facts.claim("count:" + TRAINED + ":" + PROJECT + ":SN:2012-01-01:2013-12-31:" + count);
        facts.event(new EventId("count:" + count, 0), new PersonsCounted(count, counting(parts), List.of()));
        return "count:" + count;
    }

    private static Counting counting(Part... parts) {
        return new Counting(TRAINED, setting(), null, period("2012-01-01", "2013-12-31"), CountBasis.PARTNER_REPORTED,
                null, null, Stream.of(parts).map(Part::portion).toList(), null);
    }

    private static Part unknown(long many) {
        return new Part(many, "SN", null, null, null, null, null, null, null, null, null);
    }

    private static Part in(String area, AgeBand age) {
        return new Part(5, "SN", Sex.FEMALE, age, null, null, null, null, null, null, area);
    }

    @Test
    void a_roster_that_exists_takes_the_place_of_a_count_once() {
        count.given(report(women(300)));
        count.refuses(new SupersedeCount(COUNT, "training:" + UUID.randomUUID(), "names"), ROSTER_UNKNOWN, "/roster");
        count.given(new SupersedeCount(COUNT, ROSTER, "names known"));
        assertThat(count.when(new SupersedeCount(COUNT, ROSTER, "names known"))).isEmpty();
        count.refuses(new SupersedeCount(COUNT, "training:x", "names"), COUNTS_NO_MORE, "/count");
        count.refuses(new RetractCount(COUNT, "error"), COUNTS_NO_MORE, "/count");
        count.refuses(correct(women(1)), COUNTS_NO_MORE, "/count");
        count.refuses(report(women(300)), COUNTS_NO_MORE, "/count");
        nothingIsLeft();
    }

    @Test
    void a_count_that_was_corrected_and_retracted_leaves_nothing() {
        count.given(report(women(300), men(20)), correct(women(310)));
        assertThat(count.when(correct(women(310)))).isEmpty();
        count.given(new RetractCount(COUNT, "another country"));
        assertThat(count.when(new RetractCount(COUNT, "another country"))).isEmpty();
        nothingIsLeft();
    }

    private void nothingIsLeft() {
        Map<Object, Decimal> sums = new HashMap<>();
        Map<String, Integer> held = new HashMap<>();
        for (CountEvent event : count.history()) {
            for (Entry entry : ((Counted) event).entries())
                sums.merge(List.of(entry.measure(), entry.occurredOn(), entry.dimensions()), entry.quantity(),
                        Decimal::plus);
            for (Claim claim : ((Claiming) event).takes())
                held.merge(claim.key(), 1, Integer::sum);
            for (String key : ((Claiming) event).releases())
                held.merge(key, -1, Integer::sum);
        }
        assertThat(sums).isNotEmpty().allSatisfy((_, sum) -> assertThat(sum).isEqualTo(Decimal.ZERO));
        assertThat(held).isNotEmpty().allSatisfy((_, many) -> assertThat(many).isZero());
    }

    private List<String> issues(CountCommand wish) {
        return ((Flagged) count.when(wish).getFirst()).breaches().stream().map(Breach::rule).toList();
    }

    private static ReportCount report(Part... parts) { return report(TRAINED, "2012-01-01", "2013-12-31", parts); }

    private static ReportCount report(String measure, String from, String to, Part... parts) {
        return new ReportCount(COUNT, measure, setting(), null, period(from, to), CountBasis.PARTNER_REPORTED, null,
                null, List.of(parts), null);
    }

    private static ReportCount estimate(String method, Range range) {
        return new ReportCount(COUNT, TRAINED, setting(), null, period("2012-01-01", "2013-12-31"),
                CountBasis.ESTIMATED, method, range, List.of(women(300)), null);
    }

    private static ReportCount in(Setting setting) {
        return new ReportCount(COUNT, TRAINED, setting, null, period("2012-01-01", "2013-12-31"),
                CountBasis.PARTNER_REPORTED, null, null, List.of(women(1)), null);
    }

    private static CorrectCount correct(Part... parts) {
        return new CorrectCount(COUNT, TRAINED, setting(), null, period("2012-01-01", "2013-12-31"),
                CountBasis.PARTNER_REPORTED, null, null, List.of(parts), null, "misread");
    }

    private static Setting setting() {
        return new Setting(List.of(new ProjectShare(PROJECT, Percentage.HUNDRED)), place(), null, null, List.of(),
                List.of());
    }

    private static Place place() { return new Place("SN", null, null); }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Part women(long many) {
        return new Part(many, "SN", Sex.FEMALE, null, null, null, null, null, null, null, null);
    }

    private static Part men(long many) {
        return new Part(many, "SN", Sex.MALE, null, null, null, null, null, null, null, null);
    }
}
