package org.cooptrack.command.reform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class ReformOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final UUID UNION = UUID.randomUUID();

    private final UUID reform = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/reforms/" + reform, "malick", Role.PROJECT_MANAGER);

    @BeforeAll
    static void a_project_runs_and_a_union_is_registered() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2024-01-01")));
        Service.happened("organisation:" + UNION, new OrganisationRegistered(UNION,
                LocalizedText.of(Map.of("fr", "Syndicat")), new Classification("24", null, List.of()), null, "SN",
                LocalDate.parse("2020-01-01")));
    }

    @Test
    void from_the_opening_to_the_repeal_and_back() {
        opened();
        String consulted = "'consulted':[{'organisation':'" + UNION + "','side':'WORKERS'}]";
        UUID round = UUID.randomUUID();
        walk.post("/corrections", terms("Code du travail") + ",'reason':'typo'}");
        walk.post("/gap-analysis", "{'occurredOn':'2024-02'}");
        walk.post("/consultations", "{'consultation':'" + round + "','occurredOn':'2024-03-01'," + consulted + "}");
        walk.post("/consultations/" + round + "/corrections",
                "{'occurredOn':'2024-03-02'," + consulted + ",'reason':'misread'}");
        walk.post("/consultations/" + round + "/retraction", "{'reason':'misread'}");
        walk.post("/draft", "{'occurredOn':'2024-03-05'}");
        walk.post("/stall", "{'occurredOn':'2024-03-20','reason':'elections'}");
        walk.post("/tabling", "{'occurredOn':'2024-04-01'}");
        walk.post("/returns", "{'to':'TABLING','occurredOn':'2024-04-10','reason':'amended'}");
        walk.post("/returns/retraction", "{'occurredOn':'2024-04-10','reason':'misread'}");
        walk.post("/estimate", "{'workers':1000,'atLeast':800,'atMost':1200,'method':'census','asOf':'2023'}");
        walk.replace("PUT", "/estimate", "reform:" + reform,
                "{'workers':900,'atLeast':800,'atMost':1200,'method':'survey','asOf':'2024','reason':'newer'}");
        walk.post("/adoption", "{'occurredOn':'2024-06-01'}");
        walk.post("/estimate/retraction", "{'reason':'other law'}");
        String gazette = "JO " + reform;
        walk.post("/promulgation", "{'occurredOn':'2024-06-20','gazette':'" + gazette + "'}");
        walk.post("/milestones/PROMULGATION/corrections",
                "{'occurredOn':'2024-06-21','gazette':'" + gazette + "','reason':'misread'}");
        walk.post("/entry-into-force", "{'occurredOn':'2024-07-01'}");
        walk.post("/repeal", "{'occurredOn':'2025-07-01'}");
        for (var stage : List.of("REPEAL", "ENTRY_INTO_FORCE", "PROMULGATION", "ADOPTION"))
            walk.post("/milestones/" + stage + "/retraction", "{'reason':'another law'}");
        walk.post("/lapse", "{'occurredOn':'2025-01-01','reason':'dissolution'}");
        walk.post("/halt/retraction", "{'reason':'misread'}");
        walk.post("/withdrawal", "{'occurredOn':'2025-02-01','reason':'no majority'}");
        assertThat(Service.unwalked(ReformController.class)).isEmpty();
    }

    @Test
    void a_promulgation_without_a_gazette_reference_is_refused_in_three_languages() {
        opened();
        walk.refused("/promulgation", "{'occurredOn':'2024-06-20'}", 422, "reform.gazette-reference-missing",
                "/gazette");
    }

    @Test
    void one_law_counts_once_so_its_publication_is_of_one_reform_alone() {
        opened();
        String published = "{'occurredOn':'2024-06-20','gazette':'Loi " + reform + "'}";
        walk.post("/promulgation", published);
        UUID twin = UUID.randomUUID();
        var other = Walk.below("/v1/reforms/" + twin, "malick", Role.PROJECT_MANAGER);
        Walk.below("/v1/reforms", "malick", Role.PROJECT_MANAGER).post("", "{'reform':'" + twin + "',"
                + terms("Le même code").substring(1) + "}");
        other.refused("/promulgation", published, 409, "reform.gazette-reference-taken", "/gazette");
    }

    private void opened() {
        Walk.below("/v1/reforms", "malick", Role.PROJECT_MANAGER).post("",
                "{'reform':'" + reform + "'," + terms("Code").substring(1) + "}");
    }

    private static String terms(String title) {
        return "{'title':{'fr':'" + title + "'},'kind':'LAW','setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C190'],'aims':[]},"
                + "'occurredOn':'2024-02-01'";
    }
}
