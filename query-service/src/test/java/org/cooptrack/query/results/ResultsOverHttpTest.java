package org.cooptrack.query.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.results.Frameworks.number;
import static org.cooptrack.query.results.Frameworks.reading;
import static org.cooptrack.query.results.Frameworks.tally;
import static org.cooptrack.query.results.Frameworks.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.Belonging;
import org.cooptrack.events.Breach;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.published.PublishedIndicator;
import org.cooptrack.events.published.PublishedPeriod;
import org.cooptrack.events.quality.IssueEffect;
import org.cooptrack.events.quality.Owner;
import org.cooptrack.events.quality.QualityIssueAccepted;
import org.cooptrack.events.quality.QualityIssueRaised;
import org.cooptrack.events.quality.QualityStream;
import org.cooptrack.events.results.*;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.training.CompletionRetracted;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Period;
import org.cooptrack.events.value.Sex;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a project set out to reach and what it reached, as an analyst gets it. */
class ResultsOverHttpTest {
    private static final String ABOVE = "results.numerator-above-denominator";
    private static final Tally TRAINED = tally("beneficiaries-trained", Figure.DISTINCT);

    @Test
    void the_actual_follows_the_facts_and_the_target_its_revisions_and_both_are_known_as_of_then() {
        var told = new Frameworks(8101);
        UUID indicator = told.counted(CountingRule.DISTINCT, TRAINED, "sex");
        UUID target = told.target(indicator, year(2024), "10");
        told.target(indicator, year(2025), "20");
        long first = told.trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 8101),
                took(2, Sex.MALE, "KE", "2024-04-05", 8101), took(1, Sex.FEMALE, "KE", "2025-03-05", 8101),
                took(3, Sex.FEMALE, "KE", "2025-03-05", 8101));
        assertThat(told(told, indicator, "?atLeast=" + first)).containsExactly("2024 10/2 -8 20 cumulative 10/2",
                "2025 20/2 -18 10 cumulative -/3");

        happened(told.trainings, new CompletionRetracted(told.training, new EventId(told.trainings, 1),
                took(2, Sex.MALE, "KE", "2024-04-05", 8101), "never"),
                new CompletionCorrected(told.training, new EventId(told.trainings, 3),
                        took(3, Sex.FEMALE, "KE", "2025-03-05", 8101), took(3, Sex.FEMALE, "KE", "2024-12-31", 8101),
                        "another year"));
        long second = told.tell(new TargetRevised(told.project, indicator, target, new EventId(told.stream, 3),
                reading(number("10")), reading(number("4")), "fewer funds"));
        assertThat(told(told, indicator, "?atLeast=" + second)).containsExactly("2024 4/2 -2 50 cumulative 4/2",
                "2025 20/1 -19 5 cumulative -/2");
        assertThat(told(told, indicator, "?asOf=" + first)).containsExactly("2024 10/2 -8 20 cumulative 10/2",
                "2025 20/2 -18 10 cumulative -/3");
        assertThat(told(told, indicator, "?asOf=" + (first - 4))).as("before anybody was trained")
                .containsExactly("2024 10/MISSING   cumulative 10/MISSING", "2025 20/MISSING   cumulative -/MISSING");
        JsonNode revision = one(told, indicator, "").at("/periods/0/targets/0/revisions/0");
        assertThat(revision.at("/before/value/number").asString()).isEqualTo("10");
        assertThat(revision.at("/after/value/number").asString()).isEqualTo("4");
        assertThat(revision.get("reason").asString()).isEqualTo("fewer funds");
        assertThat(revision.get("event").asString()).isEqualTo(told.stream + "/5");
    }

    @Test
    void a_counted_actual_is_the_figure_of_the_statistics_with_its_events_and_its_cells_add_up() {
        var told = new Frameworks(8102);
        UUID indicator = told.counted(CountingRule.SUM, tally("beneficiaries-trained", Figure.TOTAL,
                new Filter("country", List.of("KE"))), "sex");
        told.target(indicator, year(2024), "8", new Category("sex", "female"));
        told.target(indicator, year(2024), "2", new Category("sex", "OTHER"));
        long last = told.trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 8102),
                took(2, Sex.MALE, "KE", "2024-04-05", 8102), took(3, Sex.MALE, "UG", "2024-04-05", 8102));
        JsonNode period = one(told, indicator, "?atLeast=" + last).at("/periods/0/inPeriod");
        JsonNode count = period.at("/total/actual/count");
        assertThat(period.at("/total/actual/value/number").asString()).isEqualTo("2");
        assertThat(period.at("/total").has("target")).as("no target was set for the whole").isFalse();
        assertThat(period.at("/total").has("difference")).isFalse();
        assertThat(count.get("distinct").asLong()).isEqualTo(2);
        assertThat(count.get("provisional").asBoolean()).isTrue();
        assertThat(json(count.get("events").asString(), Role.ANALYST).get("items")).hasSize(2);
        assertThat(period.get("cells").valueStream().map(cell -> cell.at("/cell/sex").asString() + " "
                + ratio(cell))).containsExactlyInAnyOrder("FEMALE 8/1", "MALE -/1", "OTHER 2/MISSING");
    }

    @Test
    void a_share_is_counted_by_numerator_and_denominator_and_has_none_over_nothing() {
        var told = new Frameworks(8103);
        UUID indicator = told.indicator(Measure.PERCENTAGE, CountingRule.RATIO);
        told.tell(new CountingDeclared(told.project, indicator, CountingRule.RATIO,
                Derivation.share(TRAINED, tally("beneficiaries-enrolled", Figure.DISTINCT))));
        told.target(indicator, year(2024), Value.share(Decimal.of(3), Decimal.of(4)));
        told.target(indicator, year(2025), Value.share(Decimal.of(3), Decimal.of(4)));
        var enrolled = took(2, Sex.MALE, "KE", "2024-02-05", 8103);
        happened(told.trainings, new BeneficiaryEnrolled(told.training, enrolled), new BeneficiaryEnrolled(
                told.training, took(1, Sex.FEMALE, "KE", "2024-02-05", 8103)),
                new BeneficiaryEnrolled(told.training,
                        took(3, Sex.FEMALE, "KE", "2024-02-05", 8103)));
        long last = told.trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 8103));
        JsonNode periods = one(told, indicator, "?atLeast=" + last).get("periods");
        assertThat(periods.at("/0/inPeriod/total/actual/percentage").asString()).isEqualTo("33.33");
        assertThat(periods.at("/0/inPeriod/total/difference").asString()).isEqualTo("-41.67");
        assertThat(periods.at("/0/inPeriod/total").has("rate")).isFalse();
        JsonNode nothing = periods.at("/1/inPeriod/total");
        assertThat(reached(nothing)).isEqualTo("MISSING");
        assertThat(nothing.at("/actual/numerator/status").asString()).isEqualTo("MISSING");
        assertThat(nothing.get("actual").has("percentage")).isFalse();
        assertThat(nothing.has("difference")).isFalse();
        assertThat(periods.at("/1/cumulative/total/actual/percentage").asString()).as("never a mean of percentages")
                .isEqualTo("33.33");
    }

    @Test
    void a_level_is_that_of_the_last_day_and_a_milestone_is_reached_or_not() {
        var told = new Frameworks(8104);
        UUID level = told.counted(CountingRule.LATEST, tally("social-protection-covered", Figure.TOTAL));
        UUID milestone = told.indicator(Measure.QUALITATIVE, CountingRule.MILESTONE);
        told.tell(new CountingDeclared(told.project, milestone, CountingRule.MILESTONE, Derivation.of(TRAINED)));
        told.target(level, year(2024), "5");
        told.target(milestone, year(2024), Value.words("Une première promotion"));
        told.target(milestone, year(2025), Value.words("Une deuxième"));
        long last = told.trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 8104));
        JsonNode covered = one(told, level, "?atLeast=" + last).at("/periods/0");
        assertThat(reached(covered.at("/inPeriod/total"))).as("of nobody it was said that coverage started")
                .isEqualTo("MISSING");
        assertThat(covered.at("/inPeriod/total").has("rate")).isFalse();
        assertThat(covered.at("/cumulative/total")).isEqualTo(covered.at("/inPeriod/total"));
        JsonNode years = one(told, milestone, "").get("periods");
        assertThat(years.at("/0/inPeriod/total/actual/reached").asBoolean()).isTrue();
        assertThat(years.at("/1/inPeriod/total/actual").has("reached")).as("nothing was told").isFalse();
        assertThat(years.at("/1/cumulative/total/actual/reached").asBoolean()).isTrue();
        assertThat(years.at("/1/inPeriod/total").has("difference")).isFalse();
    }

    @Test
    void what_is_still_to_come_has_no_actual() {
        var told = new Frameworks(8105);
        UUID indicator = told.counted(CountingRule.SUM, tally("beneficiaries-trained", Figure.TOTAL));
        told.target(indicator, year(2024), "5");
        told.target(indicator, year(2190), "7");
        long last = told.trained(took(1, Sex.FEMALE, "KE", "2024-03-05", 8105));
        JsonNode future = one(told, indicator, "?atLeast=" + last).at("/periods/1");
        assertThat(future.get("over").asBoolean()).isFalse();
        assertThat(reached(future.at("/inPeriod/total"))).isEqualTo("MISSING");
        assertThat(future.at("/inPeriod/total").has("actual")).isFalse();
        assertThat(future.at("/inPeriod/total/target/number").asString()).isEqualTo("7");
        assertThat(future.at("/cumulative/total/target/number").asString()).isEqualTo("12");
    }

    @Test
    void sums_of_targets_take_a_year_for_its_quarters_and_are_none_where_periods_overlap() {
        var told = new Frameworks(8106);
        UUID indicator = told.counted(CountingRule.SUM, tally("beneficiaries-trained", Figure.TOTAL));
        told.target(indicator, new Period(day("2024-01-01"), day("2024-03-31")), "1");
        told.target(indicator, new Period(day("2024-04-01"), day("2024-12-31")), "3");
        told.target(indicator, year(2024), "5");
        long last = told.tell(new TargetSet(told.project, indicator, UUID.randomUUID(),
                new Period(day("2024-07-01"), day("2025-06-30")), reading(number("9")), List.of()));
        assertThat(one(told, indicator, "?atLeast=" + last).get("periods").valueStream()
                .map(period -> period.at("/period/to").asString() + " "
                        + period.at("/cumulative/total/target/number").asString("-")))
                .containsExactly("2024-03-31 1", "2024-12-31 5", "2024-12-31 5", "2025-06-30 -");
    }

    @Test
    void where_people_observe_the_actual_says_so_and_waits_for_approval_and_certification() {
        var told = new Frameworks(8107);
        UUID indicator = told.indicator(Measure.UNIT, CountingRule.SUM);
        told.target(indicator, year(2024), "100");
        UUID observation = told.observed(indicator, year(2024), number("90"));
        told.observed(indicator, year(2025), number("5"));
        long waiting = told.tell(new PeriodOpened(told.project, UUID.randomUUID(), year(2026)));
        JsonNode periods = one(told, indicator, "?atLeast=" + waiting).get("periods");
        assertThat(periods.at("/0/inPeriod/total/actual/source").asString()).isEqualTo("OBSERVED");
        assertThat(periods.at("/0/observations/0/standing").asString()).isEqualTo("WAITING");
        assertThat(periods.at("/0/inPeriod/total/rate").asString()).isEqualTo("90");
        assertThat(periods.at("/1/inPeriod/total").has("target")).isFalse();
        assertThat(periods.at("/1/cumulative/total/actual/value/number").asString()).isEqualTo("95");
        assertThat(periods.at("/2/inPeriod/total").has("actual")).as("nobody observed 2026").isFalse();
        assertThat(periods.at("/2/reporting/standing").asString()).isEqualTo("OPEN");

        UUID period = UUID.randomUUID();
        long certified = told.tell(new ObservationApproved(told.project, observation, new EventId(told.stream, 3)),
                new PeriodOpened(told.project, period, year(2024)), new PeriodSubmitted(told.project, period),
                new PeriodApproved(told.project, period), new PeriodCertified(told.project, period));
        JsonNode first = one(told, indicator, "?atLeast=" + certified).at("/periods/0");
        assertThat(first.at("/observations/0/standing").asString()).isEqualTo("APPROVED");
        assertThat(first.at("/reporting/standing").asString()).isEqualTo("CERTIFIED");
        assertThat(first.at("/inPeriod/total/actual/provisional").asBoolean()).isFalse();
        assertThat(one(told, indicator, "?asOf=" + waiting).at("/periods/0/inPeriod/total/actual/provisional")
                .asBoolean()).isTrue();
    }

    @Test
    void an_observation_with_an_open_quality_issue_stands_outside_the_actual_until_somebody_accepts_it() {
        var told = new Frameworks(8112);
        UUID indicator = told.indicator(Measure.PERCENTAGE, CountingRule.RATIO);
        told.target(indicator, year(2024), Value.share(Decimal.of(90), Decimal.of(100)));
        UUID observation = UUID.randomUUID();
        told.tell(new ObservationRecorded(told.project, observation, observation(indicator, year(2024), "120"),
                List.of(broken(told, ABOVE))));
        EventId recorded = told.last();
        long before = told.tell(new ObservationApproved(told.project, observation, recorded));
        JsonNode without = one(told, indicator, "?atLeast=" + before).at("/periods/0");
        assertThat(without.at("/inPeriod/total").has("actual")).isFalse();
        assertThat(reached(without.at("/inPeriod/total"))).isEqualTo("WAITING");
        assertThat(reached(without.at("/cumulative/total"))).isEqualTo("WAITING");
        assertThat(without.get("held").toString()).isEqualTo("{\"observations\":1,\"rules\":{\"" + ABOVE + "\":1}}");
        assertThat(without.at("/observations/0/open/0").asString()).isEqualTo(ABOVE);

        long after = happened(QualityStream.of(recorded, ABOVE),
                new QualityIssueAccepted(recorded, ABOVE, "counted twice on purpose"));
        JsonNode with = one(told, indicator, "?atLeast=" + after).at("/periods/0");
        assertThat(with.at("/inPeriod/total/actual/percentage").asString()).isEqualTo("120");
        assertThat(with.at("/held/observations").asInt()).isZero();
        assertThat(with.at("/observations/0/rules/0").asString()).as("what it broke is still said").isEqualTo(ABOVE);
        assertThat(one(told, indicator, "?asOf=" + before).at("/periods/0/inPeriod/total").has("actual"))
                .as("as it was known then").isFalse();
    }

    @Test
    void what_is_recorded_late_stays_out_of_the_actual_of_a_certified_period_and_what_is_spotted_goes_back_out() {
        var told = new Frameworks(8113);
        UUID indicator = told.indicator(Measure.UNIT, CountingRule.SUM, "sex");
        UUID period = UUID.randomUUID();
        told.observed(indicator, year(2024), number("90"));
        EventId counted = told.last();
        told.tell(new PeriodOpened(told.project, period, year(2024)), new PeriodSubmitted(told.project, period),
                new PeriodApproved(told.project, period), new PeriodCertified(told.project, period));
        String late = "results.recorded-after-certification";
        long known = told.tell(new ObservationRecorded(told.project, UUID.randomUUID(), new Observation(indicator,
                year(2024), reading(number("40"), new Category("sex", "FEMALE"))), List.of(broken(told, late))));
        JsonNode shown = one(told, indicator, "?atLeast=" + known).at("/periods/0");
        assertThat(shown.at("/inPeriod/cells")).isEmpty();
        assertThat(shown.at("/inPeriod/total/actual/value/number").asString()).isEqualTo("90");
        assertThat(shown.at("/held/rules").toString()).isEqualTo("{\"" + late + "\":1}");

        long spotted = happened(QualityStream.of(counted, "quality.spotted"), new QualityIssueRaised(counted,
                "quality.spotted", "", Owner.office(told.project), day("2026-01-31"), IssueEffect.KEEPS_OUT,
                Belonging.ofProject(told.project), "two lists were added", List.of()));
        assertThat(one(told, indicator, "?atLeast=" + spotted).at("/periods/0/inPeriod/total").has("actual")).isFalse();
    }

    @Test
    void a_correction_with_an_open_quality_issue_leaves_the_earlier_value_in_the_actual() {
        var told = new Frameworks(8114);
        UUID indicator = told.indicator(Measure.PERCENTAGE, CountingRule.RATIO);
        UUID observation = told.observed(indicator, year(2024), Value.share(Decimal.of(80), Decimal.of(100)));
        EventId first = told.last();
        long known = told.tell(new ObservationCorrected(told.project, observation, first,
                observation(indicator, year(2024), "80"), observation(indicator, year(2024), "130"), "recount",
                List.of(broken(told, ABOVE))));
        JsonNode shown = one(told, indicator, "?atLeast=" + known).at("/periods/0");
        assertThat(shown.at("/inPeriod/total/actual/percentage").asString()).isEqualTo("80");
        assertThat(shown.at("/held/observations").asInt()).isEqualTo(1);
        long accepted = happened(QualityStream.of(told.last(), ABOVE),
                new QualityIssueAccepted(told.last(), ABOVE, "seen"));
        assertThat(one(told, indicator, "?atLeast=" + accepted).at("/periods/0/inPeriod/total/actual/percentage")
                .asString()).isEqualTo("130");
    }

    @Test
    void what_was_published_stands_as_published_and_has_no_rule_to_compare_by() {
        var told = new Frameworks(8108);
        UUID indicator = UUID.randomUUID();
        UUID period = UUID.randomUUID();
        var says = new Indicator(Measure.UNIT, null, LocalizedText.of(Map.of("en", "Women")), null, true, null,
                List.of(), List.of());
        var before = published("10", "8");
        told.tell(new IndicatorAdopted(told.project, Frameworks.RESULT, indicator,
                new PublishedIndicator(says, List.of(), List.of()), List.of()),
                new PeriodAdopted(told.project, indicator, period, before, List.of()));
        long last = told.tell(new PeriodAdoptionAmended(told.project, period, before, published("12", "9"), List.of()));
        JsonNode shown = one(told, indicator, "?atLeast=" + last).at("/periods/0");
        assertThat(shown.at("/inPeriod/total/target/number").asString()).isEqualTo("12");
        assertThat(shown.at("/inPeriod/total/actual/value/number").asString()).isEqualTo("9");
        assertThat(shown.at("/inPeriod/total").has("difference")).isFalse();
        assertThat(shown.at("/cumulative/total").has("actual")).isFalse();
        assertThat(shown.at("/observations/0/standing").asString()).isEqualTo("PUBLISHED");
        assertThat(shown.at("/targets/0/revisions/0/before/value/number").asString()).isEqualTo("10");
        assertThat(shown.at("/targets/0/revisions/0").has("reason")).isFalse();
    }

    @Test
    void all_indicators_of_a_project_come_in_the_order_of_their_definition_twenty_a_page() {
        var told = new Frameworks(8109);
        for (int at = 0; at < 21; at++)
            told.indicator(Measure.UNIT, CountingRule.SUM);
        UUID last = told.indicator(Measure.UNIT, CountingRule.SUM);
        long position = told.tell(new PeriodOpened(told.project, UUID.randomUUID(), year(2024)));
        JsonNode page = json(path(told) + "/results?atLeast=" + position, Role.PROJECT_MANAGER);
        assertThat(page.get("items")).hasSize(20);
        assertThat(page.at("/results/0/says/title/fr").asString()).isEqualTo("Personnes formées");
        assertThat(page.at("/reportingPeriods/0/standing").asString()).isEqualTo("OPEN");
        JsonNode next = json(path(told) + "/results?after=" + page.get("next").asString(), Role.PROJECT_MANAGER);
        assertThat(next.get("items")).hasSize(2);
        assertThat(next.at("/items/1/id").asString()).isEqualTo(last.toString());
        assertThat(next.has("next")).isFalse();
        assertThat(get(path(told) + "/results?after=" + UUID.randomUUID(), Role.ANALYST).body())
                .contains("\"rule\":\"query.cursor\"");
        assertThat(get(path(told) + "/results?asOf=0", Role.ANALYST).statusCode()).as("not known yet").isEqualTo(404);
    }

    @Test
    void an_indicator_carries_the_version_that_its_next_count_must_have_read() {
        var told = new Frameworks(8110);
        UUID indicator = told.counted(CountingRule.DISTINCT, TRAINED);
        long last = told.tell(new CountingRevised(told.project, indicator, told.last(), Derivation.of(TRAINED),
                Derivation.of(tally("beneficiaries-certified", Figure.DISTINCT)), "only certificates count"));
        var answer = get(path(told) + "/indicators/" + indicator + "?atLeast=" + last, Role.ANALYST);
        assertThat(answer.headers().firstValue("ETag")).contains("\"3\"");
        JsonNode shown = one(told, indicator, "");
        assertThat(shown.at("/counting/counts/count/measure").asString()).isEqualTo("beneficiaries-certified");
        assertThat(shown.at("/counting/revisions/0/before/count/measure").asString())
                .isEqualTo("beneficiaries-trained");
        assertThat(shown.at("/counting/revisions/0/reason").asString()).isEqualTo("only certificates count");
    }

    @Test
    void nothing_is_shown_of_a_project_or_an_indicator_that_nobody_knows_nor_to_whom_it_is_not_open() {
        var told = new Frameworks(8111);
        assertThat(get("/v1/projects/" + UUID.randomUUID() + "/results", Role.ANALYST).statusCode()).isEqualTo(404);
        assertThat(get(path(told) + "/indicators/" + UUID.randomUUID(), Role.ANALYST).statusCode()).isEqualTo(404);
        assertThat(get(path(told) + "/results", Role.CONSTITUENT).statusCode()).isEqualTo(403);
    }

    private static Observation observation(UUID indicator, Period period, String numerator) {
        return new Observation(indicator, period, Reading.of(Value.share(Decimal.of(numerator), Decimal.of(100))));
    }

    private static Breach broken(Frameworks told, String rule) {
        return new Breach(rule, "/value", "project:" + told.project, day("2026-01-31"));
    }

    private static List<String> told(Frameworks told, UUID indicator, String asked) {
        return one(told, indicator, asked).get("periods").valueStream().map(period -> period.at("/period/from")
                .asString().substring(0, 4) + " " + ratio(period.at("/inPeriod/total")) + " "
                + period.at("/inPeriod/total/difference").asString() + " "
                + period.at("/inPeriod/total/rate").asString() + " cumulative "
                + ratio(period.at("/cumulative/total"))).toList();
    }

    private static String ratio(JsonNode compared) {
        return compared.at("/target/number").asString("-") + "/" + reached(compared);
    }

    /** The number, or why there is none. */
    private static String reached(JsonNode compared) {
        String status = compared.get("status").asString();
        assertThat(status.equals("KNOWN")).as(compared.toString()).isEqualTo(compared.at("/actual/value").isObject());
        return compared.at("/actual/value/number").asString(status);
    }

    private static JsonNode one(Frameworks told, UUID indicator, String asked) {
        return json(path(told) + "/indicators/" + indicator + asked, Role.ANALYST);
    }

    private static String path(Frameworks told) { return "/v1/projects/" + told.project; }

    private static LocalDate day(String day) { return LocalDate.parse(day); }

    private static PublishedPeriod published(String target, String actual) {
        return new PublishedPeriod(day("2024-01-01"), day("2024-12-31"), List.of(reading(number(target))),
                List.of(reading(number(actual))), List.of());
    }
}
