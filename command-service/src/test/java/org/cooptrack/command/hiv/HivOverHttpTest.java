package org.cooptrack.command.hiv;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class HivOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String COUNT = "'headcount':{'female':60,'male':40,'other':0,'notStated':0,'basis':'ADMINISTRATIVE_RECORD'}";
    private static final String SIGNED = "'signatures':[{'side':'EMPLOYER','signedOn':'2026-02-20'},{'side':'WORKERS','signedOn':'2026-02-20'}]";

    private final UUID programme = UUID.randomUUID();
    private final UUID workplace = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/hiv-programmes", "amina", Role.RECORDER);
    private final Walk within = Walk.below("/v1/hiv-programmes/" + programme, "amina", Role.RECORDER);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
    }

    @Test
    void from_the_first_headcount_to_the_end_and_all_the_way_back() {
        walk.post("", start(programme, "2026-02-01"));
        within.post("/start/corrections", "{" + COUNT + ",'occurredOn':'2026-02-02','reason':'misread'}");
        within.post("/headcounts", "{" + COUNT.replace("60", "70") + ",'occurredOn':'2026-04-01'}");
        within.post("/headcounts/2026-04-01/corrections", "{" + COUNT.replace("60", "75") + ",'reason':'misread'}");
        within.post("/policy", "{" + SIGNED + ",'occurredOn':'2026-03-01'}");
        within.post("/policy/corrections", "{" + SIGNED + ",'occurredOn':'2026-03-02','reason':'misread'}");
        within.post("/peer-educators", "{'number':1,'occurredOn':'2026-03'," + COUNT + "}");
        within.post("/sessions", "{'number':1,'theme':'PREVENTION','occurredOn':'2026-03-10'," + COUNT + "}");
        within.post("/referrals", "{'number':1,'occurredOn':'2026-03'," + COUNT + "}");
        within.post("/peer-educators/1/corrections", "{'occurredOn':'2026-04'," + COUNT + ",'reason':'misread'}");
        within.post("/sessions/1/corrections",
                "{'theme':'SUPPORT','occurredOn':'2026-03-10'," + COUNT + ",'reason':'misread'}");
        within.post("/referrals/1/corrections", "{'occurredOn':'2026-04'," + COUNT + ",'reason':'misread'}");
        within.post("/end", "{'occurredOn':'2026-05-01'}");
        within.post("/end/corrections", "{'occurredOn':'2026-05-02','reason':'misread'}");
        for (var back : List.of("/end", "/referrals/1", "/sessions/1", "/peer-educators/1", "/policy",
                "/headcounts/2026-04-01", "/start"))
            within.post(back + "/retraction", "{'reason':'another workplace'}");
        assertThat(Service.ledger().read("hiv-programme:" + programme, 0)).hasSize(21);
        assertThat(Service.unwalked(HivController.class)).isEmpty();
    }

    @Test
    void a_second_programme_at_the_same_workplace_is_refused_until_the_first_has_ended() {
        walk.post("", start(programme, "2026-02-01"));
        UUID second = UUID.randomUUID();
        walk.refused("", start(second, "2026-03-01"), 409, "hiv.workplace-has-programme", "/workplace");
        within.post("/end", "{'occurredOn':'2026-03-01'}");
        walk.post("", start(second, "2026-03-01"));
        within.refused("/end/retraction", "{'reason':'it goes on'}", 409, "hiv.workplace-has-programme",
                "/occurredOn");
    }

    @Test
    void a_policy_without_both_sides_is_refused_and_told_so_in_three_languages() {
        walk.post("", start(programme, "2026-02-01"));
        within.refused("/policy",
                "{'signatures':[{'side':'EMPLOYER','signedOn':'2026-02-20'}],'occurredOn':'2026-03-01'}", 422,
                "hiv.policy-without-both-sides", "/signatures");
    }

    private String start(UUID id, String day) {
        return "{'programme':'" + id + "','workplace':'" + workplace + "','setting':{'projects':[{'project':'"
                + PROJECT + "','share':'100'}],'place':{'country':'SN'},'instruments':['R200'],'aims':[]}," + COUNT
                + ",'occurredOn':'" + day + "'}";
    }
}
