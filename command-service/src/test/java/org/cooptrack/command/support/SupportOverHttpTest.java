package org.cooptrack.command.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.ConstituentKind;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SupportOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();

    private final UUID support = UUID.randomUUID();
    private final Walk recorder = Walk.below("/v1/supports", "amina", Role.RECORDER);
    private final Walk manager = Walk.below("/v1/supports", "malick", Role.PROJECT_MANAGER);

    @BeforeAll
    static void a_project_runs_and_the_union_is_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
        Service.happened("organisation:" + UNION,
                new OrganisationRegistered(UNION, LocalizedText.of(Map.of("fr", "Syndicat")),
                        new Classification("22", ConstituentKind.WORKERS_ORGANIZATION, List.of()), null, "SN",
                        LocalDate.parse("2020-01-01")));
    }

    @Test
    void from_the_request_to_all_taken_back() {
        recorder.post("", request("WORKERS"));
        step("/request/corrections", "{'topic':'SERVICES','occurredOn':'2026-02-03','reason':'misread'}");
        step("/application", "{'occurredOn':'2026-05'}");
        step("/provision", "{'topic':'SERVICES','occurredOn':'2026-03-10'}");
        step("/provision/corrections",
                "{'topic':'OCCUPATIONAL_SAFETY_AND_HEALTH','occurredOn':'2026-03-11','reason':'misread'}");
        step("/application/corrections", "{'occurredOn':'2026-06','reason':'misread'}");
        manager.post("/" + support + "/control",
                "{'controlledBy':'EMPLOYERS','occurredOn':'2026-03-01','reason':'the labour court found so'}");
        for (var back : List.of("/application", "/provision", "/request"))
            step(back + "/retraction", "{'reason':'another union'}");
        assertThat(Service.ledger().read("support:" + support, 0)).hasSize(11);
        assertThat(Service.unwalked(SupportController.class)).isEmpty();
    }

    @Test
    void support_to_an_organization_controlled_by_the_other_side_is_refused_in_three_languages() {
        recorder.refused("", request("EMPLOYERS"), 422, "support.controlled-by-the-other-side", "/controlledBy");
    }

    private void step(String route, String body) { recorder.post("/" + support + route, body); }

    private String request(String controlledBy) {
        return "{'support':'" + support + "','organisation':'" + UNION + "','constituent':'WORKERS_ORGANIZATION',"
                + "'controlledBy':'" + controlledBy + "','topic':'GOVERNANCE','setting':{'projects':[{'project':'"
                + PROJECT + "','share':'100'}],'place':{'country':'SN'},'instruments':['C155'],'aims':[]},"
                + "'occurredOn':'2026-02-02'}";
    }
}
