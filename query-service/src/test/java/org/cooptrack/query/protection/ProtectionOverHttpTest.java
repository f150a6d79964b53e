package org.cooptrack.query.protection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.person;
import static org.cooptrack.query.People.project;
import static org.cooptrack.query.People.setting;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.protection.*;
import org.cooptrack.events.value.*;
import org.cooptrack.query.People;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProtectionOverHttpTest {
    private static final int PROJECT = 78;
    private static final Attributes WOMAN = People.took(1, Sex.FEMALE, "KE", "2024", 1).attributes();

    private final UUID scheme = UUID.randomUUID(), affiliation = UUID.randomUUID();
    private final String stream = "affiliation:" + affiliation;

    @Test
    void schemes_are_listed_by_the_branches_they_cover() {
        long position = happened("scheme:" + scheme, new SchemeEstablished(scheme, new SchemeTerms(
                LocalizedText.of(Map.of("fr", "Assurance maladie")), new UUID(5, 5),
                List.of(Branch.MEDICAL_CARE, Branch.MATERNITY), true, null, setting(PROJECT),
                FieldDate.parse("2023"))));
        String mine = "/v1/schemes?authority=" + new UUID(5, 5) + "&atLeast=" + position;
        assertThat(json(mine + "&branch=MATERNITY", Role.ANALYST).get("items")).hasSize(1);
        assertThat(json(mine + "&branch=OLD_AGE", Role.ANALYST).get("items")).isEmpty();
        assertThat(get(mine + "&branch=HEALTH", Role.ANALYST).statusCode()).isEqualTo(400);
        assertThat(json("/v1/schemes/" + scheme, Role.ANALYST).at("/terms/contributory").asBoolean()).isTrue();
    }

    @Test
    void an_affiliation_is_found_by_its_scheme_and_not_shown_to_analysts() {
        long position = enrolled();
        String mine = "/v1/affiliations?scheme=" + scheme + "&atLeast=" + position;
        assertThat(json(mine, Role.RECORDER).at("/items/0/affiliation").asString()).isEqualTo(affiliation.toString());
        assertThat(get("/v1/affiliations/" + affiliation, Role.ANALYST).statusCode()).isEqualTo(403);
    }

    @Test
    void covered_on_a_day_ever_covered_and_person_months_are_three_figures() {
        enrolled();
        Coverage begun = coverage(null);
        happened(stream, new CoverageStarted(affiliation, begun, List.of()));
        Coverage over = coverage("2024-12-31");
        long lapsed = happened(stream, new CoverageLapsed(affiliation, new EventId(stream, 1), begun, over, List.of()));
        assertThat(figure("social-protection-covered", "&occurredUpTo=2024-12-30", lapsed)).isEqualTo("1");
        assertThat(figure("social-protection-covered", "&occurredUpTo=2024-12-31", lapsed)).isEqualTo("0");
        assertThat(figure("social-protection-ever-covered", "", lapsed)).isEqualTo("1");
        String year = "&occurredFrom=2024-01-01&occurredUpTo=2024-12-31";
        assertThat(figure("social-protection-person-months", year, lapsed)).isEqualTo("11.99178644779");
        assertThat(figure("social-protection-person-months", "", lapsed)).isEqualTo("23.98357289558");
    }

    @Test
    void person_months_are_not_split_or_filtered_by_calendar_periods() {
        long position = enrolled();
        String ask = "/v1/statistics?measure=social-protection-person-months&atLeast=" + position;
        for (String by : List.of("&by=year", "&by=quarter", "&by=month", "&year=2024", "&cell.month=2024-03")) {
            var refused = get(ask + by, Role.ANALYST);
            assertThat(refused.statusCode()).as(by).isEqualTo(400);
            assertThat(refused.body()).as(by).contains("\"rule\":\"statistics.not-by-period\"");
        }
        assertThat(get(ask + "&year=2023..2024&by=sex,branch,scheme", Role.ANALYST).statusCode()).isEqualTo(200);
    }

    @Test
    void what_was_so_and_is_no_longer_is_a_zero_that_is_known_and_what_was_not_so_yet_is_missing() {
        enrolled();
        Coverage begun = coverage(null);
        happened(stream, new CoverageStarted(affiliation, begun, List.of()));
        long lapsed = happened(stream, new CoverageLapsed(affiliation, new EventId(stream, 1), begun,
                coverage("2024-12-31"), List.of()));
        JsonNode over = total("social-protection-covered", "", lapsed);
        assertThat(over.get("status").asString() + " " + over.get("total")).isEqualTo("KNOWN 0");
        JsonNode before = total("social-protection-covered", "&occurredUpTo=2022-12-31", lapsed);
        assertThat(before.get("status").asString() + " " + before.get("total")).isEqualTo("MISSING null");
        JsonNode never = total("social-protection-person-months", "&occurredFrom=2025-01-01&occurredUpTo=2025-12-31",
                lapsed);
        assertThat(never.get("status").asString() + " " + never.get("total").asString()).isEqualTo("KNOWN 0");
        JsonNode coming = total("social-protection-person-months", "&occurredUpTo=2022-12-31", lapsed);
        assertThat(coming.get("status").asString()).isEqualTo("MISSING");
    }

    private String figure(String measure, String more, long position) {
        return total(measure, more, position).get("total").asString();
    }

    private JsonNode total(String measure, String more, long position) {
        return json("/v1/statistics?measure=" + measure + "&scheme=" + scheme + "&project="
                + project(PROJECT) + more + "&atLeast=" + position, Role.ANALYST).at("/figures/0/totals/0");
    }

    private long enrolled() {
        return happened(stream, new PersonEnrolled(affiliation,
                new Enrolment(matter(), person(1), WOMAN, FieldDate.parse("2023-01"), null)));
    }

    private Coverage coverage(@Nullable String until) {
        return new Coverage(new UUID(1, 1), CoveredAs.INSURED, matter(), person(1), WOMAN, day("2023-01-01"),
                until == null ? null : LocalDate.parse(until), null);
    }

    private Matter matter() { return new Matter(scheme, setting(PROJECT), List.of(Branch.MEDICAL_CARE)); }
}
