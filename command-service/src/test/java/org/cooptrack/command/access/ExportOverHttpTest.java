package org.cooptrack.command.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor says that history is taken away, and what for, before it is. */
@NullUnmarked
class ExportOverHttpTest {
    private static final Set<Role> PUBLISHING = Set.of(Role.PROJECT_MANAGER, Role.APPROVER, Role.ANALYST, Role.AUDITOR);

    private final UUID export = UUID.randomUUID();
    private final Walk auditor = Walk.below("/v1/exports", "ada", Role.AUDITOR);

    @BeforeEach
    void history_has_an_event() {
        UUID project = UUID.randomUUID();
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2026-01-01")));
    }

    @Test
    void an_export_is_begun_and_ended_by_the_auditor_and_history_says_who_and_why() {
        long before = Service.ledger().head();
        auditor.post("", begin("'reason':'mandate 2026/3'"));
        StoredEvent begun = Service.ledger().read("export:" + export, 0).getFirst();
        var metadata = EventJson.readMetadata(begun.metadata());
        assertThat(metadata.actor().subject()).isEqualTo("ada");
        assertThat(metadata.role()).isEqualTo(Role.AUDITOR);
        assertThat(metadata.reason()).isEqualTo("mandate 2026/3");
        assertThat(((ExportBegun) EventJson.read(begun.type(), begun.revision(), begun.data())).upTo())
                .isBetween(before, begun.position() - 1);
        auditor.post("/" + export + "/end", "{}");
        auditor.refused("", begin("'reason':'mandate 2026/3'"), 422, "access.already-begun", "/export");
        what_the_world_may_see_is_taken_away_by_whoever_publishes();
        assertThat(Service.unwalked(ExportController.class)).isEmpty();
    }

    private static void what_the_world_may_see_is_taken_away_by_whoever_publishes() {
        for (Role role : Role.ofTokens()) {
            UUID activities = UUID.randomUUID();
            int status = Walk.below("/v1/exports", "ada", role)
                    .send("POST", "/activities", "{'export':'" + activities + "','purpose':'PUBLICATION'}")
                    .statusCode();
            assertThat(status).as(role.code()).isEqualTo(PUBLISHING.contains(role) ? 201 : 403);
            if (status == 201) Walk.below("/v1/exports", "ada", role).post("/" + activities + "/end", "{}");
        }
    }

    @Test
    void nobody_else_begins_one_and_no_other_auditor_ends_it() {
        auditor.post("", begin("'upTo':0"));
        Walk.below("/v1/exports", "bruno", Role.AUDITOR).refused("/" + export + "/end", "{}", 422, "access.of-another",
                "/export");
        for (Role role : Role.ofTokens())
            if (role != Role.AUDITOR)
                assertThat(Walk.below("/v1/exports", "ada", role).send("POST", "", begin("'upTo':0"))
                        .statusCode()).as(role.code()).isEqualTo(403);
    }

    @Test
    void where_it_cannot_be_recorded_there_is_no_export() throws SQLException {
        var unrecorded = Service.whileTheLedgerRefuses("access.ExportBegun",
                () -> auditor.send("POST", "", begin("'upTo':0")));
        assertThat(unrecorded.statusCode()).as(unrecorded.body()).isEqualTo(422);
        assertThat(Service.ledger().read("export:" + export, 0)).isEmpty();
    }

    @Test
    void what_cannot_be_exported_is_refused_in_three_languages() {
        auditor.refused("", begin("'upTo':9007199254740991"), 422, "access.beyond-history", "/upTo");
        auditor.refused("/" + UUID.randomUUID() + "/end", "{}", 404, "access.unknown", "/export");
    }

    private String begin(String more) {
        return "{'export':'" + export + "','scope':'HISTORY','purpose':'AUDIT'," + more + "}";
    }
}
