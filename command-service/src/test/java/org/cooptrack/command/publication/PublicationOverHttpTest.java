package org.cooptrack.command.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.command.publication.Reports.content;
import static org.cooptrack.command.publication.Reports.sha256;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.events.publication.ReportPrepared;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A report is prepared by one person and published by another. */
@NullUnmarked
class PublicationOverHttpTest {
    private final UUID publication = UUID.randomUUID();
    private final Walk amina = Walk.below("/v1/publications", "amina", Role.PROJECT_MANAGER);
    private final Walk bola = Walk.below("/v1/publications", "bola", Role.APPROVER);

    @BeforeEach
    void history_has_two_events() {
        UUID project = UUID.randomUUID();
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2026-01-01")));
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2026-01-02")));
    }

    @Test
    void a_report_is_prepared_published_put_right_and_withdrawn() {
        ReportContent content = content(0, 600, 400);
        amina.post("", preparing(content, sha256(content)));
        bola.post("/" + publication + "/publication", "{'sha256':'" + sha256(content) + "'}");
        amina.post("/" + publication + "/errata",
                "{'position':1,'reason':'a late sheet','changes':[{'place':{'figure':0,"
                        + "'part':'CELL','cell':{'sex':'FEMALE'},'count':'SUM'},'before':'600','after':'601'}]}");
        bola.post("/" + publication + "/withdrawal", "{'reason':'published in error'}");
        var stored = Service.ledger().read("publication:" + publication, 0).getFirst();
        assertThat(((ReportPrepared) EventJson.read(stored.type(), stored.revision(), stored.data())).content())
                .as("as it is read back").isEqualTo(content);
        assertThat(Service.unwalked(PublicationController.class)).isEmpty();
    }

    @Test
    void what_does_not_agree_with_its_digest_is_refused_in_three_languages() {
        amina.refused("", preparing(content(0, 600, 400), sha256(content(0, 601, 400))), 422,
                "publication.digest-other", "/sha256");
        bola.refused("/" + publication + "/withdrawal", "{'reason':'never there'}", 404, "publication.unknown",
                "/publication");
    }

    @Test
    void only_a_person_who_may_approve_publishes() {
        for (Role role : Role.ofTokens())
            if (role != Role.APPROVER)
                assertThat(Walk.below("/v1/publications", "bola", role)
                        .send("POST", "/" + publication + "/publication", "{'sha256':'" + "0".repeat(64) + "'}")
                        .statusCode()).as(role.code()).isEqualTo(403);
    }

    private String preparing(ReportContent content, String sha256) {
        return "{'publication':'" + publication + "','title':{'fr':'Rapport 2025'},'addressedTo':[],"
                + "'materiality':{'share':'0.05'},'sha256':'" + sha256 + "','content':" + EventJson.write(content)
                + "}";
    }
}
