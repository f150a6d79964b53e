package org.cooptrack.query.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.People.setting;
import static org.cooptrack.query.People.took;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Role;
import org.cooptrack.events.dialogue.DialogueSessionHeld;
import org.cooptrack.events.dialogue.Form;
import org.cooptrack.events.dialogue.Matter;
import org.cooptrack.events.dialogue.Proceedings;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.project.Recipients;
import org.cooptrack.events.project.RecipientsSet;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Sex;
import org.cooptrack.query.Projects;
import org.cooptrack.query.Service;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class CountryQueriesTest {
    @Test
    void a_country_says_its_name_its_regions_its_projects_and_what_happened_there() {
        project("MU", true);
        project("MU", false);
        UUID id = UUID.randomUUID();
        happened("training:" + id, new BeneficiaryEnrolled(id, took(1, Sex.FEMALE, "MU", "2024-03-01", 801)),
                new BeneficiaryEnrolled(id, took(1, Sex.FEMALE, "MU", "2025-03-01", 801)));
        long last = happened("dialogue:" + id, new DialogueSessionHeld(id, new Proceedings(id,
                new Matter(setting(801), List.of("MU"), "WAGES"), FieldDate.parse("2024"), Form.TRIPARTITE, List.of()),
                List.of()));
        JsonNode there = json("/v1/countries/MU?atLeast=" + last, Role.ANALYST);
        assertThat(there.at("/country/name").asString()).isEqualTo("Mauritius");
        assertThat(there.at("/country/iloRegion").asString()).isEqualTo("AFRICA");
        assertThat(there.at("/country/m49Regions").valueStream().map(JsonNode::asString))
                .containsExactly("014", "202", "002", "001");
        assertThat(there.at("/country/projects").toString()).isEqualTo("{\"ACTIVE\":1,\"DRAFT\":1}");
        assertThat(there.get("position").asLong()).isGreaterThanOrEqualTo(last);
        assertThat(there.get("dataUpTo").asString()).isNotEmpty();
        assertThat(figure(there, "beneficiaries-enrolled").at("/totals/0/total").asLong()).isEqualTo(2);
        assertThat(figure(there, "beneficiaries-enrolled").at("/totals/0/distinct").asLong()).isOne();
        assertThat(figure(there, "dialogue-sessions-held").at("/totals/0/distinct").asLong()).isOne();
    }

    @Test
    void a_countrys_figures_are_those_of_the_statistics_also_as_of_an_earlier_position() {
        long first = project("MV", true);
        long second = project("MV", false);
        for (long asOf : new long[]{second, first}) {
            JsonNode there = json("/v1/countries/MV?asOf=" + asOf, Role.ANALYST);
            for (JsonNode figure : there.get("figures"))
                assertThat(figure).isEqualTo(json("/v1/statistics?country=MV&measure="
                        + figure.at("/definition/measure").asString() + "&asOf=" + asOf, Role.ANALYST)
                        .at("/figures/0"));
            assertThat(figure(there, "projects").at("/totals/0/distinct").asLong()).isEqualTo(asOf == first ? 1 : 2);
        }
    }

    @Test
    void a_country_that_is_no_more_is_still_there_and_one_that_never_was_is_not() {
        JsonNode there = json("/v1/countries/YU", Role.AUDITOR);
        assertThat(there.at("/country/name").asString()).isEqualTo("Yugoslavia");
        assertThat(there.at("/country/iloRegion").asString()).isEqualTo("EUROPE_AND_CENTRAL_ASIA");
        assertThat(get("/v1/countries/ZZ", Role.AUDITOR).statusCode()).isEqualTo(404);
        assertThat(get("/v1/countries/ZZ", Role.AUDITOR).body()).contains("\"status\":404");
        assertThat(get("/v1/countries/SN", Role.RECORDER).statusCode()).isEqualTo(403);
    }

    @Test
    void countries_are_listed_page_by_page_with_their_projects() {
        long last = project("NA", true);
        JsonNode page = json("/v1/countries?limit=2&after=MZ&atLeast=" + last, Role.ANALYST);
        assertThat(page.at("/items/0/code").asString()).isEqualTo("NA");
        assertThat(page.at("/items/0/projects/ACTIVE").asLong()).isOne();
        assertThat(page.at("/items/1/code").asString()).isEqualTo("NC");
        assertThat(page.get("next").asString()).isEqualTo("NC");
        JsonNode arab = json("/v1/countries?ilo-region=ARAB_STATES&limit=1000", Role.ANALYST);
        assertThat(arab.get("items").valueStream().map(one -> one.get("code").asString())).contains("LB", "YD")
                .doesNotContain("SN").isSorted();
        assertThat(get("/v1/countries?colour=red", Role.ANALYST).statusCode()).isEqualTo(400);
        assertThat(get("/v1/countries?limit=0", Role.ANALYST).statusCode()).isEqualTo(400);
    }

    @Test
    void names_are_in_the_language_that_was_asked_for() {
        assertThat(Service.get("/v1/countries/DE", "es", Role.ANALYST).body()).contains("\"name\":\"Alemania\"");
        assertThat(Service.get("/v1/countries/SU", "fr", Role.ANALYST).body())
                .contains("\"name\":\"Union des républiques socialistes soviétiques\"");
    }

    private static long project(String country, boolean active) {
        UUID project = UUID.randomUUID();
        String stream = "project:" + project;
        happened(stream, Projects.drafted(project, null, null, day("2024-01-10")));
        long last = happened(stream, new RecipientsSet(project, Recipients.NONE, Projects.countries(country, "KE"),
                day("2024-01-11")));
        return active ? happened(stream, new ProjectActivated(project, day("2024-02-01"))) : last;
    }

    private static JsonNode figure(JsonNode there, String measure) {
        return there.get("figures").valueStream()
                .filter(one -> one.at("/definition/measure").asString().equals(measure)).findFirst().orElseThrow();
    }
}
