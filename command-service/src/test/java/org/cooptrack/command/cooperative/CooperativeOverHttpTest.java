package org.cooptrack.command.cooperative;

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
class CooperativeOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String FOUNDERS = "'persons':{'female':5,'male':2,'other':0,'notStated':0},"
            + "'basis':'ADMINISTRATIVE_RECORD','occurredOn':'2026-02'";
    private static final String ATTRIBUTES = "'attributes':{'country':'SN','sex':'FEMALE','ageBand':'25-29',"
            + "'ageEstimated':false,'disability':'UNKNOWN','disabilityMethod':'DECLARED','migrationStatus':'UNKNOWN',"
            + "'statusInEmployment':'UNKNOWN','occupation':'UNKNOWN','settlement':'RURAL','disadvantages':[],"
            + "'administrativeArea':'UNKNOWN'}";
    private static final String TURNOVER = "'period':{'from':'2026-01-01','to':'2026-03-31'},'amount':'1200000',"
            + "'currency':'XOF'";

    private final UUID cooperative = UUID.randomUUID();
    private final String number = "SN-" + cooperative;
    private final Walk walk = Walk.below("/v1/cooperatives/" + cooperative, "fatou", Role.RECORDER,
            Role.FIELD_OFFICE);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
    }

    @Test
    void from_the_initiative_to_the_dissolution_and_all_of_it_taken_back() {
        initiated();
        UUID person = UUID.randomUUID();
        UUID id = UUID.randomUUID();
        walk.post("/founders", "{" + FOUNDERS + "}");
        walk.post("/founders/corrections", "{" + FOUNDERS.replace("5", "6") + ",'reason':'recount'}");
        walk.post("/by-laws", "{'occurredOn':'2026-02-10'}");
        walk.post("/by-laws/corrections", "{'occurredOn':'2026-02-11','reason':'misread'}");
        walk.post("/by-laws/retraction", "{'reason':'another cooperative'}");
        walk.post("/by-laws", "{'occurredOn':'2026-02-11'}");
        walk.post("/registration", registration("2026-03-01") + "}");
        walk.post("/registration/corrections", registration("2026-03-02") + ",'reason':'misread'}");
        walk.post("/members", "{'person':'" + person + "'," + ATTRIBUTES + ",'occurredOn':'2026-03-03'}");
        walk.post("/members/" + person + "/corrections",
                "{" + ATTRIBUTES + ",'occurredOn':'2026-03-04','reason':'misread'}");
        walk.post("/members/" + person + "/leaving", "{'occurredOn':'2026-05-01'}");
        walk.post("/members/" + person + "/leaving/corrections", "{'occurredOn':'2026-05-02','reason':'misread'}");
        walk.post("/assemblies", "{'assembly':'" + id + "','occurredOn':'2026-03-20'}");
        walk.post("/assemblies/" + id + "/corrections", "{'occurredOn':'2026-03-21','reason':'misread'}");
        walk.post("/turnovers", "{'report':'" + id + "'," + TURNOVER + "}");
        walk.post("/turnovers/" + id + "/corrections", "{" + TURNOVER.replace("12", "13") + ",'reason':'misread'}");
        walk.post("/dissolution", "{'occurredOn':'2026-06-01','reason':'no more seed'}");
        walk.post("/dissolution/corrections", "{'occurredOn':'2026-06-02','reason':'misread'}");
        for (var taken : new String[]{"/dissolution", "/turnovers/" + id, "/assemblies/" + id,
                "/members/" + person + "/leaving", "/members/" + person, "/registration", "/founders"})
            walk.post(taken + "/retraction", "{'reason':'another cooperative'}");
        assertThat(Service.ledger().read("cooperative:" + cooperative, 0)).hasSize(26).last().extracting("type")
                .isEqualTo("cooperative.FoundersRetracted");
        assertThat(Service.unwalked(CooperativeController.class)).isEmpty();
    }

    @Test
    void a_number_of_another_cooperative_is_refused_in_three_languages_until_that_one_gives_it_back() {
        initiated();
        walk.post("/registration", registration("2026-03-01") + "}");
        var other = new CooperativeOverHttpTest();
        other.initiated();
        String same = registration("2026-03-05").replace("Registre", " REGISTRE ") + "}";
        other.walk.refused("/registration", same, 409, "cooperative.number-taken", "/number");
        walk.post("/registration/retraction", "{'reason':'another cooperative'}");
        other.walk.post("/registration", same);
    }

    private void initiated() {
        new Walk("/v1/cooperatives", walk.token()).post("", "{'cooperative':'" + cooperative
                + "','title':{'fr':'Coopérative des maraîchères'},'setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['R193'],'aims':[]},"
                + "'settlement':'RURAL','occurredOn':'2026-01-15'}");
    }

    private String registration(String day) {
        return "{'authority':'Registre','number':'" + number + "','occurredOn':'" + day + "'";
    }
}
