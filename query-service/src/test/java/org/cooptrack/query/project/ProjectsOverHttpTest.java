package org.cooptrack.query.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.People.day;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ParticipantRole;
import org.cooptrack.events.project.ParticipatingOrganisation;
import org.cooptrack.events.project.ParticipatingOrganisationAdded;
import org.cooptrack.events.published.Participant;
import org.cooptrack.query.Projects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A project taken over, as an analyst finds and reads it. */
class ProjectsOverHttpTest {
    private final UUID project = UUID.randomUUID();
    private final String stream = "project:" + project;
    private final String reference = "XM-" + project;
    private final Participant funder = Projects.participant("1", reference, "Germany");
    private final Participant doer = Projects.participant("4", null, "Femmes \"debout\", " + project);

    @Test
    void a_project_taken_over_shows_who_takes_part_where_and_to_what_end() {
        long adopted = happened(stream, Adoptions.of(project, funder, doer));
        JsonNode published = json("/v1/projects/" + project + "?atLeast=" + adopted, Role.ANALYST).get("published");
        assertThat(published.at("/participants/0/ref").asString()).isEqualTo(reference);
        assertThat(published.at("/participants/1/names/0/text").asString()).startsWith("Femmes");
        assertThat(published.at("/coverage/locations/0/names/0/text").asString()).isEqualTo("Dakar");
        assertThat(published.at("/identity/others/0/ref").asString()).isEqualTo("SEN1101");
        assertThat(published.at("/identity/related/0/ref").asString()).isEqualTo("XX-parent");
        assertThat(published.at("/purpose/tags/0/code").asString()).isEqualTo("5.5");
        assertThat(published.at("/purpose/policyMarkers/0/significance").asString()).isEqualTo("2");
        assertThat(published.at("/defaults/aidTypes/0/code").asString()).isEqualTo("C01");
        assertThat(published.at("/contacts").asInt()).isZero();
        assertThat(published.has("kept")).isFalse();
    }

    @Test
    void partners_find_a_project_by_what_the_portfolio_counts_it_under() {
        UUID ours = UUID.randomUUID();
        happened(stream, Adoptions.of(project, funder, doer));
        long joined = happened(stream, new ParticipatingOrganisationAdded(project,
                new ParticipatingOrganisation(ours, ParticipantRole.FUNDING), day("2026-02-01")));
        JsonNode cells = json("/v1/statistics?measure=projects&by=development-partner&project=" + project + "&atLeast="
                + joined, Role.ANALYST).at("/figures/0/cells");
        assertThat(cells.valueStream().map(cell -> cell.at("/cell/development-partner").asString()))
                .containsExactlyInAnyOrder(reference, ours.toString())
                .allSatisfy(partner -> assertThat(found("development-partner", partner, joined))
                        .containsExactly(project.toString()));
        assertThat(found("implementing-partner", doer.names().getFirst().text(), joined))
                .containsExactly(project.toString());
    }

    @Test
    void a_partner_no_longer_published_finds_it_no_more() {
        happened(stream, Adoptions.of(project, funder, doer));
        long amended = happened(stream, Adoptions.amended(project, Adoptions.participants(funder, doer),
                Adoptions.participants(doer)));
        assertThat(found("development-partner", reference, amended)).isEmpty();
    }

    /** A published name may be longer than what an index of PostgreSQL takes. */
    @Test
    void a_name_of_endless_length_stops_no_view() {
        var endless = new Random(1).ints(20_000, 'a', 'z').collect(StringBuilder::new, StringBuilder::appendCodePoint,
                StringBuilder::append).toString();
        long adopted = happened(stream, Adoptions.of(project, funder, Projects.participant("1", null, endless)));
        assertThat(found("development-partner", reference, adopted)).containsExactly(project.toString());
    }

    private static List<String> found(String filter, String partner, long atLeast) {
        String asked = URLEncoder.encode(partner, StandardCharsets.UTF_8);
        return json("/v1/projects?" + filter + "=" + asked + "&atLeast=" + atLeast, Role.ANALYST).get("items")
                .valueStream().map(one -> one.get("project").asString()).toList();
    }
}
