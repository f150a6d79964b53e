package org.cooptrack.command.childlabour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Traces;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Cases of child labour over HTTP: every route, and what is left in clear on the way. */
@NullUnmarked
class ChildLabourOverHttpTest {
    private static final String DETAILS = "'details':{'occurredOn':'2025-02-17','site':'sitezqxjwk',"
            + "'administrativeArea':'SN-ZQX'}";
    private static final String LATER = DETAILS.replace("2025-02-17", "2025-06-20");
    private static final String SLIP = "'slip':'MISREAD'";

    private final UUID project = UUID.randomUUID(), dossier = UUID.randomUUID(), exit = UUID.randomUUID(),
            schooling = UUID.randomUUID(), person = UUID.randomUUID();
    private final String exits = "/exits/" + exit, checks = exits + "/follow-ups",
            schools = "/education/" + schooling;
    private final Walk recorder = Walk.below("/v1/child-labour-cases", "moussa", Role.RECORDER);
    private final Walk mine = Walk.below("/v1/child-labour-cases/" + dossier, "moussa", Role.RECORDER);
    private final Walk office = Walk.below("/v1/child-labour-cases/" + dossier, "binta", Role.FIELD_OFFICE);

    @Test
    void from_the_identification_to_the_follow_up_and_all_taken_back() {
        running();
        recorder.post("", identification("12"));
        mine.post("/identification/corrections", "{" + attributes("13") + ",'kinds':['BELOW_MINIMUM_AGE','HAZARDOUS'],"
                + DETAILS + "," + SLIP + "}");
        mine.post("/work-stopped", "{" + DETAILS + "}");
        mine.post("/services", "{'provision':'" + schooling + "','service':'SCHOOL_SUPPORT'," + DETAILS + "}");
        mine.post("/services/" + schooling + "/corrections", "{'service':'BRIDGE_SCHOOL'," + DETAILS + "," + SLIP
                + "}");
        mine.post("/exits", withdrawal());
        mine.post(exits + "/corrections", "{'way':'REMOVED_FROM_WORK'," + attributes("13") + "," + DETAILS + ","
                + SLIP + "}");
        mine.post("/education", "{'schooling':'" + schooling + "','education':'PRIMARY_SCHOOL'," + attributes("13")
                + "," + DETAILS + "}");
        mine.post(schools + "/corrections", "{'education':'NON_FORMAL_EDUCATION'," + attributes("13") + "," + DETAILS
                + "," + SLIP + "}");
        mine.post(checks, "{'month':3,'finding':'NOT_REACHED'," + LATER + "}");
        mine.post(checks + "/3/corrections", "{'finding':'OUT_OF_CHILD_LABOUR'," + LATER + "," + SLIP + "}");
        office.post("/closure", "{'outcome':'IN_EDUCATION_OR_TRAINING'," + LATER + "}");
        var read = office.send("POST", "/readings", "{'purpose':'FOLLOW_UP'}");
        assertThat(read.body()).contains("sitezqxjwk", "childlabour.ChildWithdrawn", exit + " 3");
        mine.post("/closure/retraction", "{" + SLIP + "}");
        mine.post(checks + "/3/retraction", "{" + SLIP + "}");
        mine.post(schools + "/retraction", "{" + SLIP + "}");
        mine.post(exits + "/retraction", "{" + SLIP + "}");
        mine.post("/services/" + schooling + "/retraction", "{" + SLIP + "}");
        mine.post("/identification/retraction", "{" + SLIP + "}");
        assertThat(Service.ledger().read("child-labour-case:" + dossier, 0)).hasSize(19).extracting(StoredEvent::type)
                .contains("childlabour.CaseRead").endsWith("childlabour.IdentificationRetracted");
        assertThat(Service.unwalked(ChildLabourController.class)).isEmpty();
    }

    @Test
    void somebody_of_18_or_older_is_refused_in_three_languages() {
        running();
        recorder.refused("", identification("18-24"), 422, "childlabour.eighteen-or-older", "/attributes/ageBand");
    }

    @Test
    void a_child_withdrawn_and_prevented_in_one_year_is_flagged_whichever_case_says_it() {
        running();
        UUID other = UUID.randomUUID();
        recorder.post("", identification("12"));
        mine.post("/exits", withdrawal().replace("REMOVED_FROM_WORK", "PREVENTED"));
        office.post("/closure", "{'outcome':'NOT_CHILD_LABOUR'," + DETAILS + "}");
        recorder.post("", identification("12").replace(dossier.toString(), other.toString()));
        Walk.below("/v1/child-labour-cases/" + other, "moussa", Role.RECORDER).post("/exits",
                withdrawal().replace(exit.toString(), UUID.randomUUID().toString()));
        assertThat(Service.ledger().read("child-labour-case:" + other, 1)).singleElement()
                .satisfies(event -> assertThat(event.data()).contains("childlabour.withdrawn-and-prevented"));
    }

    @Test
    void time_that_must_have_passed_is_counted_to_the_day_though_only_quarters_stand_in_clear() {
        running();
        recorder.post("", identification("12"));
        mine.post("/exits", withdrawal());
        var found = "{'month':3,'finding':'NOT_REACHED'," + DETAILS + "}";
        mine.refused(checks, found.replace("2025-02-17", "2025-05-16"), 422, "childlabour.follow-up-too-early",
                "/details/occurredOn");
        mine.post(checks, found.replace("2025-02-17", "2025-05-17"));
    }

    @Test
    void where_a_reading_cannot_be_recorded_nothing_is_opened() throws Exception {
        running();
        recorder.post("", identification("12"));
        var unrecorded = Service.whileTheLedgerRefuses("childlabour.CaseRead",
                () -> office.send("POST", "/readings", "{'purpose':'FOLLOW_UP'}"));
        assertThat(unrecorded.statusCode()).as(unrecorded.body()).isEqualTo(422);
        assertThat(unrecorded.body()).contains("door.unstorable").doesNotContain("zqxjwk");
        assertThat(Service.ledger().read("child-labour-case:" + dossier, 0)).hasSize(1);
        assertThat(office.send("POST", "/readings", "{'purpose':'FOLLOW_UP'}").body()).as("as soon as it can")
                .contains("sitezqxjwk");
    }

    @Test
    void nothing_sensitive_is_left_in_clear_in_the_ledger_the_vault_or_the_log() throws Exception {
        running();
        long head = Service.ledger().head();
        assertThat(Traces.of(() -> recorder.send("POST", "", identification("12")).body()))
                .noneMatch(ChildLabourOverHttpTest::tells);
        assertThat(Traces.of(() -> mine.send("POST", "/exits", withdrawal()).body()))
                .noneMatch(ChildLabourOverHttpTest::tells);
        assertThat(Traces.stored(head)).anyMatch(row -> row.contains(dossier.toString()))
                .anyMatch(row -> row.contains("2025-Q1")).noneMatch(ChildLabourOverHttpTest::tells);
    }

    private static boolean tells(String text) {
        return text.contains("zqxjwk") || text.contains("2025-02-17") || text.contains("SN-ZQX");
    }

    private void running() {
        Service.happened("project:" + project, new ProjectActivated(project, LocalDate.parse("2025-01-01")));
    }

    private String identification(String age) {
        return "{'dossier':'" + dossier + "','person':'" + person + "','setting':{'projects':[{'project':'" + project
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C182'],'aims':['RIGHTS_AT_WORK']},"
                + attributes(age) + ",'kinds':['HAZARDOUS']," + DETAILS + "}";
    }

    private String withdrawal() {
        return "{'exit':'" + exit + "','way':'REMOVED_FROM_WORK'," + attributes("12") + "," + DETAILS + "}";
    }

    private static String attributes(String age) {
        return "'attributes':{'country':'SN','sex':'FEMALE','ageBand':'" + age + "','ageEstimated':true,"
                + "'disability':'UNKNOWN','disabilityMethod':'UNKNOWN','migrationStatus':'NOT_MIGRANT',"
                + "'statusInEmployment':'CONTRIBUTING_FAMILY_WORKER','occupation':'UNKNOWN','settlement':'RURAL',"
                + "'disadvantages':[],'administrativeArea':'UNKNOWN'}";
    }
}
