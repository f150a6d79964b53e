package org.cooptrack.command.supervision;

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
class SupervisionOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();

    private final UUID comment = UUID.randomUUID();
    private final Walk walk = Walk.below("/v1/supervisory-comments/" + comment, "amina", Role.RECORDER);
    private final Walk all = Walk.below("/v1/supervisory-comments", "amina", Role.RECORDER);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2024-01-01")));
    }

    @Test
    void from_the_comment_to_the_measure_that_addressed_it() {
        noted(2021);
        walk.post("/corrections", said(2020) + ",'reason':'misread'}");
        walk.post("/addressing", "{'what':{'fr':'Loi'},'occurredOn':'2024-07'}");
        walk.post("/addressing/corrections", "{'what':{'fr':'Loi'},'occurredOn':'2024-08','reason':'misread'}");
        walk.post("/addressing/retraction", "{'reason':'a draft'}");
        assertThat(Service.unwalked(SupervisionController.class)).isEmpty();
    }

    @Test
    void a_comment_addressed_by_a_reform_nobody_knows_is_refused_in_three_languages() {
        noted(2019);
        walk.refused("/addressing", "{'what':{'fr':'Loi'},'reform':'" + UUID.randomUUID() + "','occurredOn':'2024'}",
                422, "supervision.reform-unknown", "/reform");
    }

    private void noted(int year) { all.post("", "{'comment':'" + comment + "'," + said(year).substring(1) + "}"); }

    private static String said(int year) {
        return "{'body':'COMMITTEE_OF_EXPERTS','instrument':'C138','country':'BF','year':" + year
                + ",'setting':{'projects':[{'project':'" + PROJECT
                + "','share':'100'}],'place':{'country':'BF'},'instruments':[],'aims':[]}";
    }
}
