package org.cooptrack.query.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.json;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.cooptrack.events.Role;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the programme wants to say, as everybody gets it: the launcher, pages, and whoever asks. */
class ClaimsOverHttpTest {
    /** As the field lists them: each has to be a figure of its own. */
    private static final List<String> FIELD = List.of("projects-active", "countries-with-active-projects",
            "development-partners-of-active-projects", "offices-with-active-projects", "persons-reached",
            "women-entrepreneurs-trained", "domestic-workers-with-health-insurance", "disadvantaged-youth-placed",
            "disadvantaged-youth-retained-12-months", "dialogue-sessions-held", "dialogue-sessions-held-tripartite",
            "dialogue-agreements-in-force", "disputes-settled", "organizations-supported-on-safety-and-health",
            "joint-committees-functioning", "rural-cooperatives-formed", "rural-cooperatives-active",
            "laws-and-policies-adopted", "laws-and-policies-in-force", "ratifications-registered",
            "released-from-forced-labour", "withdrawn-from-child-labour", "released-or-withdrawn",
            "release-sustained-12-months", "hiv-workers-reached", "jobs-created-gross", "jobs-created-net",
            "institutions-established");

    @Test
    void what_the_field_lists_is_there_once_each_and_in_one_order() {
        List<String> measures = all("en").stream().map(claim -> claim.get("measure").asString()).toList();
        assertThat(measures).doesNotHaveDuplicates().containsAll(FIELD);
        var headings = new ArrayList<String>();
        all("en").forEach(claim -> {
            String heading = claim.get("heading").asString();
            if (headings.isEmpty() || !headings.getLast().equals(heading)) headings.add(heading);
        });
        assertThat(headings).as("no heading comes back").doesNotHaveDuplicates().hasSize(Heading.values().length);
    }

    @Test
    void each_says_in_the_readers_language_what_it_means() {
        var said = new TreeSet<String>();
        for (String language : List.of("fr", "en", "es"))
            for (JsonNode claim : all(language)) {
                assertThat(claim.at("/definition/measure")).isEqualTo(claim.get("measure"));
                said.add(claim.get("measure").asString() + ": " + claim.at("/definition/definition").asString());
            }
        assertThat(said).hasSize(3 * all("fr").size());
        assertThat(all("fr").getFirst().get("under").asString()).isEqualTo("Le programme");
        assertThat(all("es").getLast().get("under").asString()).isEqualTo("Cooperativas y empleos");
    }

    @Test
    void how_much_each_is_and_why_is_answered_where_it_says() {
        for (JsonNode claim : all("en")) {
            JsonNode figure = json(claim.get("figure").asString(), Role.ANALYST).at("/figures/0");
            assertThat(figure.at("/definition")).isEqualTo(claim.get("definition"));
            JsonNode why = json(claim.get("explanation").asString(), Role.AUDITOR);
            assertThat(why.get("status")).as(claim.toString()).isEqualTo(figure.get("status"));
            JsonNode total = figure.at("/totals/0");
            assertThat(why.path("value")).as(claim.toString())
                    .isEqualTo(total.has("distinct") ? total.get("distinct") : total.path("total"));
        }
    }

    @Test
    void a_page_goes_on_where_the_one_before_ended_and_nowhere_else() {
        var pages = new ArrayList<String>();
        String after = "";
        do {
            JsonNode page = json("/v1/claims?limit=7" + after, Role.CONSTITUENT);
            assertThat(page.get("items").size()).isBetween(1, 7);
            page.get("items").forEach(claim -> pages.add(claim.get("measure").asString()));
            after = page.has("next") ? "&after=" + page.get("next").asString() : "";
        } while (!after.isEmpty());
        assertThat(pages).isEqualTo(all("en").stream().map(claim -> claim.get("measure").asString()).toList());
        assertThat(json("/v1/claims?after=" + pages.getLast(), Role.ANALYST).toString()).isEqualTo("{\"items\":[]}");
        for (String wrong : List.of("after=expenditure", "after=", "limit=0", "limit=1001", "limit=x", "by=sex"))
            assertThat(get("/v1/claims?" + wrong, Role.ANALYST).statusCode()).as(wrong).isEqualTo(400);
        assertThat(get("/v1/claims").statusCode()).as("without any role").isEqualTo(403);
    }

    private static List<JsonNode> all(String language) {
        return new JsonMapper().readTree(get("/v1/claims", language, Role.ANALYST).body()).get("items").valueStream()
                .toList();
    }
}
