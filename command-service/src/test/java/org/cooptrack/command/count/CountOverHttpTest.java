package org.cooptrack.command.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@NullUnmarked
class CountOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String DOOR = "/v1/counts";

    private final UUID count = UUID.randomUUID();

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2010-01-01")));
    }

    @Test
    void from_a_report_to_its_correction_and_to_the_roster_that_takes_its_place() {
        var walk = Walk.below(DOOR, "amina", Role.RECORDER);
        assertThat(walk.send("POST", "", report(count, "'persons':300")).statusCode()).isEqualTo(201);
        walk.post("/" + count + "/corrections", report(null, "'persons':290").replaceFirst("\\{", "{'reason':'r',"));
        walk.post("/" + count + "/roster", "{'roster':'project:" + PROJECT + "','reason':'names known'}");
        var other = UUID.randomUUID();
        assertThat(walk.send("POST", "", report(other, "'persons':0")).statusCode()).isEqualTo(201);
        walk.post("/" + other + "/retraction", "{'reason':'error'}");
        assertThat(Service.ledger().read("count:" + count, 0)).extracting(StoredEvent::type)
                .containsExactly("count.PersonsCounted", "count.CountCorrected", "count.CountSuperseded");
        assertThat(Service.unwalked(CountController.class)).isEmpty();
    }

    @Test
    void a_second_count_of_the_same_persons_is_recorded_with_an_issue() {
        var walk = Walk.below(DOOR, "amina", Role.RECORDER);
        walk.send("POST", "", report(count, "'persons':300").replace("2012", "2015"));
        var second = UUID.randomUUID();
        assertThat(walk.send("POST", "", report(second, "'persons':20").replace("2012", "2015")).statusCode())
                .isEqualTo(201);
        assertThat(Service.ledger().read("count:" + second, 0).getFirst().data())
                .contains("count.overlaps-another-count");
    }

    @Test
    void the_women_and_the_men_of_one_report_are_recorded_without_an_issue_in_any_order() {
        var walk = Walk.below(DOOR, "amina", Role.RECORDER);
        for (String sex : List.of("FEMALE", "MALE", "OTHER")) {
            var part = UUID.randomUUID();
            walk.send("POST", "", report(part, "'persons':100").replace("2012", "2017").replace("FEMALE", sex));
            assertThat(Service.ledger().read("count:" + part, 0).getFirst().data())
                    .doesNotContain("count.overlaps-another-count");
        }
        var all = UUID.randomUUID();
        walk.send("POST", "", report(all, "'persons':200").replace("2012", "2017").replace(",'sex':'FEMALE'", ""));
        assertThat(Service.ledger().read("count:" + all, 0).getFirst().data()).as("of whom that is not said")
                .contains("count.overlaps-another-count");
    }

    @Test
    void fewer_than_no_persons_are_refused_in_three_languages() {
        Walk.below(DOOR, "amina", Role.RECORDER).refused("", report(count, "'persons':-3"), 422,
                "count.persons-negative", "/parts/0/persons");
    }

    private static String report(UUID id, String persons) {
        return "{" + (id == null ? "" : "'count':'" + id + "',") + "'measure':'beneficiaries-trained','setting':"
                + "{'projects':[{'project':'" + PROJECT + "','share':'100'}],'place':{'country':'SN'},"
                + "'instruments':[],'aims':[]},'period':{'from':'2012-01-01','to':'2012-12-31'},"
                + "'basis':'PARTNER_REPORTED','parts':[{" + persons + ",'country':'SN','sex':'FEMALE'}]}";
    }
}
