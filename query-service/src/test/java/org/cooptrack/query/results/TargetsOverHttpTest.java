package org.cooptrack.query.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;
import static org.cooptrack.query.results.Frameworks.number;
import static org.cooptrack.query.results.Frameworks.reading;
import static org.cooptrack.query.results.Frameworks.tally;
import static org.cooptrack.query.results.Frameworks.year;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.results.*;
import org.cooptrack.events.value.Period;
import org.cooptrack.query.People;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The targets of the programme as a figure beside what was reached. */
class TargetsOverHttpTest {
    private static final Tally PERSONS = tally("beneficiaries-trained", Figure.DISTINCT);
    private static final Tally WOMEN = tally("beneficiaries-trained", Figure.TOTAL,
            new Filter("sex", List.of("FEMALE")), new Filter("age-band", List.of("15-17", "18-24")));

    @Test
    void targets_are_a_figure_by_year_and_project_that_moves_by_the_difference() {
        var one = new Frameworks(8201);
        var other = new Frameworks(8202);
        UUID indicator = one.counted(CountingRule.DISTINCT, PERSONS);
        UUID target = one.target(indicator, year(2024), "10");
        one.target(indicator, year(2025), "20");
        other.target(other.counted(CountingRule.SUM, WOMEN), year(2024), "7");
        long set = head();
        String asked = "counted-measure=beneficiaries-trained&by=year,project" + of(one, other);
        assertThat(cells(asked + "&atLeast=" + set)).containsExactly("2024 8201 10", "2024 8202 7", "2025 8201 20");

        long revised = one.tell(new TargetRevised(one.project, indicator, target, new EventId(one.stream, 3),
                reading(number("10")), reading(number("4")), "fewer funds"));
        assertThat(cells(asked + "&atLeast=" + revised)).containsExactly("2024 8201 4", "2024 8202 7",
                "2025 8201 20");
        assertThat(cells(asked + "&asOf=" + set)).containsExactly("2024 8201 10", "2024 8202 7", "2025 8201 20");
        JsonNode total = json("/v1/statistics?measure=targets&counted-measure=beneficiaries-trained&year=2024"
                + of(one), Role.ANALYST).at("/figures/0/totals/0");
        assertThat(total.get("total").asString()).isEqualTo("4");
        JsonNode lines = json(total.get("events").asString(), Role.ANALYST).get("items");
        assertThat(lines).as("one target taken back and set anew").hasSize(3);
        assertThat(sum(lines)).isEqualByComparingTo("4");
    }

    @Test
    void a_target_is_counted_from_the_day_that_says_what_is_counted() {
        var told = new Frameworks(8203);
        UUID indicator = told.indicator(Measure.UNIT, CountingRule.SUM);
        told.target(indicator, year(2024), "10");
        long before = head();
        String asked = "by=counted-measure" + of(told);
        assertThat(cells(asked + "&atLeast=" + before)).isEmpty();
        long declared = told.tell(new CountingDeclared(told.project, indicator, CountingRule.SUM,
                Derivation.of(tally("beneficiaries-trained", Figure.TOTAL))));
        assertThat(cells(asked + "&atLeast=" + declared)).containsExactly("beneficiaries-trained 10");
        long revised = told.tell(new CountingRevised(told.project, indicator, told.last(),
                Derivation.of(tally("beneficiaries-trained", Figure.TOTAL)),
                Derivation.of(tally("jobs-created-gross", Figure.TOTAL)), "jobs are what was meant"));
        assertThat(cells(asked + "&atLeast=" + revised)).containsExactly("jobs-created-gross 10");
        assertThat(cells(asked + "&asOf=" + declared)).containsExactly("beneficiaries-trained 10");
    }

    @Test
    void what_does_not_add_up_is_not_among_them() {
        var told = new Frameworks(8204);
        told.target(told.counted(CountingRule.LATEST, tally("social-protection-covered", Figure.TOTAL)), year(2024),
                "5");
        told.target(told.counted(CountingRule.MILESTONE, PERSONS), year(2024), "1");
        UUID sum = told.counted(CountingRule.SUM, WOMEN);
        told.target(sum, year(2024), "3", new Category("sex", "FEMALE"));
        told.target(sum, year(2024), Value.words("many"));
        UUID share = told.indicator(Measure.PERCENTAGE, CountingRule.RATIO);
        told.tell(new CountingDeclared(told.project, share, CountingRule.RATIO, Derivation.share(PERSONS, PERSONS)));
        told.target(share, year(2024), number("50"));
        told.target(sum, year(2024), "8");
        assertThat(cells("by=counted-measure" + of(told) + "&atLeast=" + head()))
                .containsExactly("beneficiaries-trained 8");
    }

    @Test
    void they_are_told_apart_by_figure_and_part_and_one_over_several_years_has_no_year() {
        var told = new Frameworks(8205);
        told.target(told.counted(CountingRule.DISTINCT, PERSONS), year(2024), "10");
        UUID women = told.counted(CountingRule.SUM, WOMEN);
        told.target(women, year(2024), "6");
        told.target(women, new Period(year(2024).from(), year(2026).to()), "60");
        String asked = "counted-measure=beneficiaries-trained" + of(told) + "&atLeast=" + head();
        assertThat(cells(asked + "&by=counted-figure,counted-part")).as("a year and several are not added up")
                .containsExactly("DISTINCT ALL 10", "TOTAL age-band=15-17,18-24;sex=FEMALE 6",
                        "TOTAL age-band=15-17,18-24;sex=FEMALE 60");
        assertThat(cells(asked + "&by=counted-part,year")).containsExactly("ALL 2024 10",
                "age-band=15-17,18-24;sex=FEMALE 2024 6", "age-band=15-17,18-24;sex=FEMALE 60");
    }

    @Test
    void sums_and_distinct_numbers_parts_and_the_whole_and_overlapping_periods_are_never_added_up() {
        var told = new Frameworks(8208);
        told.target(told.counted(CountingRule.DISTINCT, PERSONS), year(2024), "10");
        UUID sum = told.counted(CountingRule.SUM, tally("beneficiaries-trained", Figure.TOTAL));
        told.target(sum, year(2024), "12");
        told.target(sum, new Period(year(2024).from(), People.day("2024-06-30")), "5");
        told.target(sum, new Period(year(2024).from(), year(2026).to()), "36");
        told.target(told.counted(CountingRule.SUM, WOMEN), year(2024), "6");
        var other = new Frameworks(8209);
        other.target(other.counted(CountingRule.SUM, tally("beneficiaries-trained", Figure.TOTAL)), year(2024), "8");
        String asked = "/v1/statistics?measure=targets&counted-measure=beneficiaries-trained" + of(told, other)
                + "&atLeast=" + head();
        JsonNode answer = json(asked, Role.ANALYST).at("/figures/0");
        assertThat(answer.get("totals").valueStream().map(total -> total.get("cell").valueStream()
                .map(JsonNode::asString).collect(Collectors.joining(" ")) + " " + total.get("total").asString()))
                .containsExactly("DISTINCT ALL 2024-01-01/2024-12-31 10", "TOTAL ALL 2024-01-01/2024-06-30 5",
                        "TOTAL ALL 2024-01-01/2024-12-31 20", "TOTAL ALL 2024-01-01/2026-12-31 36",
                        "TOTAL age-band=15-17,18-24;sex=FEMALE 2024-01-01/2024-12-31 6");
        for (JsonNode total : answer.get("totals"))
            assertThat(sum(json(total.get("events").asString(), Role.ANALYST).get("items")))
                    .isEqualByComparingTo(total.get("total").asString());
        assertThat(json(asked + "&period=2024-01-01/2026-12-31", Role.ANALYST).at("/figures/0/totals/0/total")
                .asString()).isEqualTo("36");
        assertThat(get("/v1/statistics?measure=beneficiaries-trained&by=period", Role.ANALYST).body())
                .contains("statistics.not-a-dimension-of");
    }

    @Test
    void what_two_indicators_of_a_project_set_for_the_same_count_is_told_beside_the_total() {
        var told = new Frameworks(8210);
        told.target(told.counted(CountingRule.DISTINCT, PERSONS), year(2024), "10");
        UUID again = told.counted(CountingRule.DISTINCT, PERSONS);
        UUID target = told.target(again, year(2024), "12");
        told.target(again, year(2025), "5");
        told.target(told.counted(CountingRule.SUM, WOMEN), year(2024), "6");
        var other = new Frameworks(8211);
        other.target(other.counted(CountingRule.DISTINCT, PERSONS), year(2024), "8");
        String asked = "/v1/statistics?measure=targets&counted-measure=beneficiaries-trained" + of(told, other)
                + "&by=year&atLeast=";
        assertThat(repeated(asked + head())).containsExactly("2024 30 10", "2024 6 0", "2025 5 0");
        long revised = told.tell(new TargetRevised(told.project, again, target, told.last(),
                reading(number("12")), reading(number("3")), "fewer funds"));
        assertThat(repeated(asked + revised)).containsExactly("2024 21 3", "2024 6 0", "2025 5 0");
        assertThat(json("/v1/statistics?measure=beneficiaries-trained", Role.ANALYST).at("/figures/0/totals/0")
                .has("repeated")).isFalse();
    }

    private static List<String> repeated(String asked) {
        JsonNode answer = json(asked, Role.ANALYST).at("/figures/0");
        assertThat(answer.get("totals").valueStream().map(total -> total.get("repeated").asString()).toList())
                .containsExactlyInAnyOrderElementsOf(answer.get("cells").valueStream()
                        .map(cell -> cell.get("repeated").asString()).toList());
        return answer.get("cells").valueStream().map(cell -> cell.at("/cell/year").asString() + " "
                + cell.get("total").asString() + " " + cell.get("repeated").asString()).toList();
    }

    @Test
    void targets_follow_the_office_and_aims_of_their_project() {
        var told = new Frameworks(8206);
        UUID office = UUID.randomUUID();
        happened("project:" + told.project, Projects.drafted(told.project, null, office, People.day("2023-01-10")),
                new ProjectActivated(told.project, People.day("2023-02-01")));
        told.target(told.counted(CountingRule.DISTINCT, PERSONS), year(2024), "10");
        assertThat(cells("counted-measure=beneficiaries-trained&by=year&office=" + office + "&atLeast=" + head()))
                .containsExactly("2024 10");
    }

    @Test
    void targets_of_different_measures_are_never_added_up() {
        var told = new Frameworks(8207);
        told.target(told.counted(CountingRule.DISTINCT, PERSONS), year(2024), "10");
        told.target(told.counted(CountingRule.SUM, tally("jobs-created-gross", Figure.TOTAL)), year(2024), "3");
        for (String mixing : List.of("by=year", "by=counted-part",
                "counted-measure=beneficiaries-trained&counted-measure=jobs-created-gross", "")) {
            var refused = get("/v1/statistics?measure=targets&" + mixing + of(told), Role.ANALYST);
            assertThat(refused.statusCode()).as(mixing).isEqualTo(400);
            assertThat(refused.body()).as(mixing).contains("\"rule\":\"statistics.units-mixed\"");
        }
        JsonNode answer = json("/v1/statistics?measure=targets&by=counted-measure,year" + of(told) + "&atLeast="
                + head(), Role.ANALYST).at("/figures/0");
        assertThat(answer.get("totals").valueStream().map(total -> said(total, List.of("counted-measure"))))
                .containsExactly("beneficiaries-trained 10", "jobs-created-gross 3");
        assertThat(answer.get("totals").valueStream().map(total -> total.at("/overlap/total").asString()))
                .containsExactly("0", "0");
        answer.get("cells").forEach(cell -> assertThat(sum(json(cell.get("events").asString(), Role.ANALYST)
                .get("items"))).isEqualByComparingTo(cell.get("total").asString()));
        assertThat(get("/v1/statistics?measure=targets&counted-measure=persons-delighted", Role.ANALYST).body())
                .contains("\"rule\":\"query.not-on-list\"");
    }

    private static long head() { return Service.LEDGER.head(); }

    private static String of(Frameworks... projects) {
        var asked = new StringBuilder();
        for (var one : projects)
            asked.append("&project=").append(one.project);
        return asked.toString();
    }

    private static List<String> cells(String asked) {
        List<String> by = Pattern.compile("[&?]by=([^&]*)").matcher("&" + asked).results()
                .flatMap(found -> Stream.of(found.group(1).split(","))).toList();
        return json("/v1/statistics?measure=targets&" + asked, Role.ANALYST).at("/figures/0/cells").valueStream()
                .map(cell -> said(cell, by)).toList();
    }

    /** A cell in one line, by what was asked; a project by its number. */
    private static String said(JsonNode cell, List<String> by) {
        var line = new StringBuilder();
        cell.get("cell").properties().stream().filter(side -> by.contains(side.getKey()))
                .forEach(side -> line.append(side.getKey().equals("project")
                        ? UUID.fromString(side.getValue().asString()).getLeastSignificantBits() - 0x8000000000000000L
                        : side.getValue().asString()).append(' '));
        return line + cell.get("total").asString();
    }

    private static BigDecimal sum(JsonNode lines) {
        return lines.valueStream().map(line -> new BigDecimal(line.get("contribution").asString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
