package org.cooptrack.command.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.audit.SampleEntryTested;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor records over HTTP which entries were drawn, and what the test of each found. */
@NullUnmarked
class AuditOverHttpTest {
    private final UUID sample = UUID.randomUUID();
    private final UUID project = UUID.randomUUID();
    private final Walk auditor = Walk.below("/v1/audit/samples", "ada", Role.AUDITOR);

    @BeforeEach
    void history_has_an_event() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2026-01-01")));
    }

    @Test
    void a_sample_is_drawn_and_its_entry_tested_corrected_and_taken_back() {
        auditor.post("", drawn(""));
        auditor.post(item("test"), "{'verdict':'AGREES'}");
        auditor.post(item("corrections"),
                "{'verdict':'DIFFERS','audited':'0','deviation':'NEVER_HAPPENED','slip':'LEARNED_SINCE'}");
        auditor.post(item("retraction"), "{'slip':'MISREAD'}");
        assertThat(Service.unwalked(AuditController.class)).isEmpty();
        var tested = Service.ledger().read("sample:" + sample, 1).getFirst();
        assertThat(((SampleEntryTested) EventJson.read(tested.type(), tested.revision(), tested.data())).test()
                .audited()).hasToString("1");
        assertThat(EventJson.readMetadata(tested.metadata()).role()).isEqualTo(Role.AUDITOR);
    }

    @Test
    void what_is_not_there_or_not_drawn_is_refused_in_three_languages() {
        auditor.refused("/" + sample + "/items/1/test", "{'verdict':'AGREES'}", 404, "audit.unknown", "/sample");
        auditor.refused("", drawn("9"), 422, "audit.event-unknown", "/drawn/0/event");
        auditor.post("", drawn(""));
        auditor.refused("/" + sample + "/items/2/test", "{'verdict':'AGREES'}", 422, "audit.not-drawn", "/item");
    }

    @Test
    void only_an_auditor_draws_and_tests_and_in_person() {
        for (Role role : Role.ofTokens())
            if (role != Role.AUDITOR)
                assertThat(Walk.below("/v1/audit/samples", "ada", role).send("POST", "", drawn("")).statusCode())
                        .as(role.code()).isEqualTo(403);
        new Walk("/v1/audit/samples", Service.program("nightly", Role.AUDITOR)).takesAPerson("", drawn(""));
    }

    private String item(String what) { return "/" + sample + "/items/1/" + what; }

    private String drawn(String more) {
        return "{'sample':'" + sample + "','question':'measure=projects-active&figure=total','position':0,"
                + "'drawing':'RANDOM','seed':'2026/3','strata':[{'entries':9,'total':'9','drawn':1}],"
                + "'drawn':[{'event':'project:" + project + "/0" + more + "','entry':0,'contribution':'1'}]}";
    }
}
