package org.cooptrack.command.safety;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class SafetyOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String HEADCOUNT = "{'workers':{'female':60,'male':40,'other':0,'notStated':0},"
            + "'basis':'ADMINISTRATIVE_RECORD'}";
    private static final String SEATS = "'workers':{'female':1,'male':1,'other':0,'notStated':0},"
            + "'employer':{'female':0,'male':1,'other':0,'notStated':1}";
    private static final String COUNTS = "'fatal':{'female':0,'male':0,'other':0,'notStated':0},"
            + "'nonFatal':{'female':1,'male':2,'other':0,'notStated':0},'daysLost':12,'basis':'PARTNER_REPORTED'";

    private final UUID workplace = UUID.randomUUID();
    private final String stream = "workplace:" + workplace;
    private final Walk walk = Walk.below("/v1/workplaces/" + workplace, "fatou", Role.RECORDER, Role.FIELD_OFFICE);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
    }

    @Test
    void from_the_registration_of_a_workplace_to_all_of_it_taken_back() {
        registered();
        UUID id = UUID.randomUUID();
        walk.replace("PUT", "/headcount", stream,
                "{'headcount':" + HEADCOUNT.replace("60", "70") + ",'occurredOn':'2026-01-20','reason':'new shift'}");
        walk.post("/assessments", "{'assessment':'" + id + "','occurredOn':'2026-02'}");
        walk.post("/assessments/" + id + "/corrections", "{'occurredOn':'2026-02-03','reason':'day known'}");
        walk.post("/committee/meetings", meeting(id, "2026-03-01"));
        walk.post("/committee", "{'occurredOn':'2026-02-10','interval':3," + SEATS + "}");
        walk.post("/committee/corrections",
                "{'occurredOn':'2026-02-11','interval':2," + SEATS + ",'reason':'misread'}");
        walk.post("/committee/meetings/" + id + "/corrections",
                "{'occurredOn':'2026-03-02','present':['WORKERS','EMPLOYER'],'reason':'misread'}");
        walk.post("/controls", "{'control':'" + id + "','type':'ELIMINATION','occurredOn':'2026-03'}");
        walk.post("/controls/" + id + "/corrections",
                "{'type':'CONTROL_AT_SOURCE','occurredOn':'2026-03','reason':'misread'}");
        walk.post("/injuries", "{'report':'" + id + "','occurredOn':'2026-03'," + COUNTS + "}");
        walk.post("/injuries/" + id + "/corrections", "{'occurredOn':'2026-04'," + COUNTS + ",'reason':'misread'}");
        for (var taken : new String[]{"/injuries/" + id, "/controls/" + id, "/committee/meetings/" + id, "/committee",
                "/assessments/" + id})
            walk.post(taken + "/retraction", "{'reason':'another workplace'}");
        assertThat(Service.ledger().read(stream, 0)).hasSize(17).last()
                .extracting("type").isEqualTo("safety.AssessmentRetracted");
        assertThat(Service.unwalked(SafetyController.class)).isEmpty();
    }

    @Test
    void a_committee_without_both_sides_is_refused_in_three_languages() {
        registered();
        walk.refused("/committee", "{'occurredOn':'2026-02-10','interval':3,"
                + SEATS.replace("'female':1,'male':1", "'female':0,'male':0") + "}", 422,
                "safety.committee-without-both-sides", "/workers");
    }

    private void registered() {
        new Walk("/v1/workplaces", walk.token()).post("", "{'workplace':'" + workplace
                + "','title':{'fr':'Filature'},'setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C155'],'aims':[]},'activity':'C',"
                + "'headcount':" + HEADCOUNT + ",'occurredOn':'2026-01-10'}");
    }

    private static String meeting(UUID id, String day) {
        return "{'meeting':'" + id + "','occurredOn':'" + day + "','present':['WORKERS','EMPLOYER']}";
    }
}
