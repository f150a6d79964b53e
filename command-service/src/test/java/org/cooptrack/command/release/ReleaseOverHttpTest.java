package org.cooptrack.command.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.Service;
import org.cooptrack.command.Traces;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.project.ProjectActivated;
import org.cooptrack.ledger.StoredEvent;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Cases of forced labour over HTTP: every route, who closes a project meanwhile, and what is left in clear on the way. */
@NullUnmarked
class ReleaseOverHttpTest {
    private static final String DETAILS = "'details':{'occurredOn':'2025-02-17','site':'sitezqxjwk',"
            + "'administrativeArea':'SN-ZQX','evidence':{'uri':'file:urizqxjwk','category':'A01'}}";
    private static final String FORCED = "'identifiedBy':'LABOUR_INSPECTORATE','coercion':{'involuntariness':"
            + "['IMPOSSIBILITY_OF_LEAVING'],'menaces':['WITHHELD_DOCUMENTS'],'ofChildren':[]}";
    private static final String SLIP = "'slip':'MISREAD'";

    private final UUID project = UUID.randomUUID(), other = UUID.randomUUID(), dossier = UUID.randomUUID(),
            release = UUID.randomUUID(), person = UUID.randomUUID();
    private final String stream = "release-case:" + dossier, releases = "/releases/" + release,
            checks = releases + "/follow-ups";
    private final Walk recorder = Walk.below("/v1/release-cases", "moussa", Role.RECORDER);
    private final Walk mine = Walk.below("/v1/release-cases/" + dossier, "moussa", Role.RECORDER);
    private final Walk office = Walk.below("/v1/release-cases/" + dossier, "binta", Role.FIELD_OFFICE);
    private final Walk manager = Walk.below("/v1/release-cases/" + dossier, "awa", Role.PROJECT_MANAGER);

    @Test
    void from_the_identification_to_the_re_exploitation_and_all_taken_back() {
        running();
        recorder.post("", identification());
        mine.post("/identification/corrections", "{" + attributes("25-29") + ",'risk':'AT_RISK'," + DETAILS + ","
                + SLIP + "}");
        UUID given = UUID.randomUUID(), provided = UUID.randomUUID();
        mine.post("/protections", "{'protection':'" + given + "','safeguard':'SHELTER'," + DETAILS + "}");
        mine.post("/protections/" + given + "/corrections", "{'safeguard':'GUARDIAN'," + DETAILS + "," + SLIP + "}");
        mine.post("/releases", release());
        mine.post(releases + "/corrections", "{" + attributes("30-34") + "," + FORCED + "," + DETAILS + "," + SLIP
                + "}");
        office.post(releases + "/rejection", "{'ground':'NOTHING_TO_SUPPORT_IT'}");
        office.post(releases + "/verification/reopening", "{'slip':'LEARNED_SINCE'}");
        office.post(releases + "/confirmation", "{'basis':'COURT_DECISION'}");
        mine.post("/after-care", "{" + attributes("30-34") + ",'needs':['RECOVERY']," + DETAILS + "}");
        mine.post("/after-care/corrections", "{" + attributes("30-34") + ",'needs':['RECOVERY','REMEDIES'],"
                + DETAILS + "," + SLIP + "}");
        mine.post("/services", "{'provision':'" + provided + "','service':'LEGAL_AID','need':'REMEDIES'," + DETAILS
                + "}");
        mine.post("/services/" + provided + "/corrections", "{'service':'HOUSING','need':'REHABILITATION'," + DETAILS
                + "," + SLIP + "}");
        mine.post(checks, "{'month':3,'finding':'FREE'," + DETAILS.replace("2025-02-17", "2025-06-20") + "}");
        mine.post(checks + "/3/corrections", "{'finding':'NOT_REACHED',"
                + DETAILS.replace("2025-02-17", "2025-06-20") + "," + SLIP + "}");
        mine.post("/reintegration", "{" + attributes("30-34") + ",'into':'EMPLOYMENT'," + DETAILS + "}");
        mine.post("/reintegration/corrections", "{" + attributes("30-34") + ",'into':'OWN_ACCOUNT_WORK'," + DETAILS
                + "," + SLIP + "}");
        manager.post("/transfer", receiver(other));
        manager.post("/transfer/refusal", "{}");
        office.post("/closure", "{'outcome':'REINTEGRATED'," + DETAILS + "}");
        mine.post(releases + "/re-exploitation", "{" + DETAILS.replace("2025-02-17", "2025-08") + "}");
        mine.post(releases + "/re-exploitation/corrections", "{" + DETAILS.replace("2025-02-17", "2025-08-04") + ","
                + SLIP + "}");
        office.post("/readings", "{'purpose':'CARE'}");
        mine.post(releases + "/re-exploitation/retraction", "{" + SLIP + "}");
        mine.post("/closure/retraction", "{" + SLIP + "}");
        mine.post("/reintegration/retraction", "{" + SLIP + "}");
        mine.post("/after-care/retraction", "{" + SLIP + "}");
        mine.post("/services/" + provided + "/retraction", "{" + SLIP + "}");
        mine.post("/protections/" + given + "/retraction", "{" + SLIP + "}");
        mine.post(checks + "/3/retraction", "{" + SLIP + "}");
        mine.post(releases + "/retraction", "{" + SLIP + "}");
        mine.post("/identification/retraction", "{" + SLIP + "}");
        assertThat(types()).hasSize(32).startsWith("release.PersonIdentified")
                .endsWith("release.IdentificationRetracted");
        transferred();
        assertThat(Service.unwalked(ReleaseController.class)).isEmpty();
    }

    private static String receiver(UUID project) {
        return "{'receiver':{'kind':'PROJECT','id':'" + project + "'}}";
    }

    private void transferred() {
        recorder.post("", identification());
        manager.post("/transfer", receiver(other));
        manager.refused("/transfer/acceptance", receiver(other), 422, "release.accepted-by-proposer", "/dossier");
        office.refused("/transfer/acceptance", receiver(project), 422, "release.accepted-for-another", "/receiver");
        office.post("/transfer/acceptance", receiver(other));
        assertThat(types()).endsWith("release.CaseTransferred");
    }

    @Test
    void closing_a_project_with_open_release_cases_not_transferred_to_one_that_accepts_them_is_refused() {
        drafted();
        running();
        recorder.post("", identification());
        var closing = Walk.below("/v1/projects/" + project, "awa", Role.PROJECT_MANAGER);
        var closure = "{'occurredOn':'2025-06-01'}";
        closing.refused("/operational-closure", closure, 422, "project.open-release-cases", "/project");
        manager.post("/transfer", receiver(other));
        closing.refused("/operational-closure", closure, 422, "project.open-release-cases", "/project");
        office.post("/transfer/acceptance", receiver(other));
        closing.post("/operational-closure", closure);
        Walk.below("/v1/projects/" + other, "awa", Role.PROJECT_MANAGER).refused("/operational-closure", closure, 422,
                "project.open-release-cases", "/project");
    }

    @Test
    void a_second_open_case_of_a_person_is_refused_until_the_first_is_closed_with_an_outcome() {
        running();
        recorder.post("", identification());
        var second = identification().replace(dossier.toString(), UUID.randomUUID().toString());
        recorder.refused("", second, 409, "release.second-open-case", "/person");
        office.refused("/closure", "{" + DETAILS + "}", 422, "release.closed-without-outcome", "/outcome");
        office.post("/closure", "{'outcome':'RISK_AVERTED'," + DETAILS + "}");
        recorder.post("", second);
    }

    @Test
    void who_may_ask_is_said_by_the_wish_and_told_in_history_whatever_is_sealed_of_it() {
        running();
        var partner = Walk.below("/v1/release-cases/" + dossier, "ida", Role.ANALYST, Role.IMPLEMENTING_PARTNER);
        recorder.post("", identification());
        partner.post("/releases", release());
        assertThat(partner.send("POST", releases + "/corrections", "{" + attributes("30-34") + "," + FORCED + ","
                + DETAILS + "," + SLIP + "}").statusCode()).isEqualTo(403);
        assertThat(Service.ledger().read(stream, 1)).singleElement()
                .satisfies(event -> assertThat(event.metadata()).contains("implementing-partner"));
    }

    @Test
    void the_same_twice_is_already_so_though_it_is_sealed_anew() {
        running();
        for (int i = 0; i < 2; i++) {
            recorder.post("", identification());
            mine.post("/releases", release());
        }
        assertThat(types()).hasSize(2);
        mine.refused("/releases", release().replace("2025-02-17", "2025-02-18"), 422, "release.release-differs",
                "/release");
    }

    @Test
    void what_is_sealed_is_read_by_who_may_and_every_reading_is_recorded_whatever_its_key() {
        running();
        recorder.post("", identification());
        mine.post("/releases", release());
        mine.post(releases + "/corrections", "{" + attributes("25-29") + "," + FORCED + ","
                + DETAILS.replace("sitezqxjwk", "a farm") + "," + SLIP + "}");
        assertThat(mine.send("POST", "/readings", "{'purpose':'CARE'}").statusCode()).isEqualTo(403);
        assertThat(read()).contains("sitezqxjwk", "a farm", "2025-02-17", "SN-ZQX", "urizqxjwk",
                "release.WorkerReleased", release.toString());
        assertThat(read()).contains("a farm");
        assertThat(types()).hasSize(5).endsWith("release.CaseRead", "release.CaseRead");
    }

    @Test
    void where_a_reading_cannot_be_recorded_nothing_is_opened() throws Exception {
        running();
        recorder.post("", identification());
        var unrecorded = Service.whileTheLedgerRefuses("release.CaseRead",
                () -> office.send("POST", "/readings", "{'purpose':'CARE'}"));
        assertThat(unrecorded.statusCode()).as(unrecorded.body()).isEqualTo(422);
        assertThat(unrecorded.body()).contains("door.unstorable").doesNotContain("zqxjwk");
        assertThat(read()).as("as soon as it can").contains("sitezqxjwk");
        assertThat(types()).filteredOn("release.CaseRead"::equals).hasSize(1);
    }

    @Test
    void time_that_must_have_passed_is_counted_to_the_day_though_only_quarters_stand_in_clear() {
        running();
        recorder.post("", identification());
        mine.post("/releases", release());
        var found = "{'month':3,'finding':'FREE'," + DETAILS + "}";
        mine.refused(checks, found.replace("2025-02-17", "2025-05-16"), 422, "release.follow-up-too-early",
                "/details/occurredOn");
        mine.post(checks, found.replace("2025-02-17", "2025-05-17"));
        mine.refused(releases + "/re-exploitation", "{" + DETAILS.replace("2025-02-17", "2025-02-16") + "}", 422,
                "release.before-release", "/details/occurredOn");
    }

    @Test
    void erasing_the_person_erases_site_day_and_area_and_the_case_goes_on() {
        running();
        recorder.post("", identification());
        mine.post("/releases", release());
        var before = stored();
        Walk.below("/v1/persons", "moussa", Role.RECORDER).post("", "{'person':'" + person + "'}");
        Walk.below("/v1/persons/" + person, "dpo", Role.DATA_PROTECTION_OFFICER).post("/erasure",
                "{'ground':'ASKED_BY_THE_PERSON'}");
        office.refused("/readings", "{'purpose':'CARE'}", 422, "everywhere.person-erased", "/person");
        assertThat(stored()).as("no event and so no figure changes").isEqualTo(before);
        office.post("/closure", "{'outcome':'RETURNED_HOME'," + DETAILS + "}");
        recorder.refused("", identification().replace(dossier.toString(), UUID.randomUUID().toString()), 422,
                "everywhere.person-erased", "/person");
    }

    @Test
    void nothing_sensitive_is_left_in_clear_in_the_ledger_the_vault_or_the_log() throws Exception {
        running();
        long head = Service.ledger().head();
        var key = new String[]{"Idempotency-Key", "\"k" + dossier + "\""};
        var away = Traces.of(() -> Service.whileTheVaultIsAway(() -> recorder.send("POST", "", identification())
                .body()));
        assertThat(away).anyMatch(line -> line.contains("door.later")).noneMatch(ReleaseOverHttpTest::tells);
        assertThat(Traces.of(() -> recorder.send("POST", "", identification(), key).body()))
                .noneMatch(ReleaseOverHttpTest::tells);
        assertThat(Traces.of(() -> mine.send("POST", "/releases", release()).body()))
                .noneMatch(ReleaseOverHttpTest::tells);
        assertThat(Traces.of(() -> mine.send("POST", "/releases", release().replace("urizqxjwk", "zqxjwk2")).body()))
                .as("refused").anyMatch(line -> line.contains("release.release-differs"))
                .noneMatch(ReleaseOverHttpTest::tells);
        assertThat(Traces.of(() -> mine.send("POST", "/protections", "{'safeguard':'SHELTER',"
                + DETAILS.replace("SN-ZQX", "zqxjwk") + "}").body())).as("malformed")
                .anyMatch(line -> line.contains("everywhere.details-malformed")).noneMatch(ReleaseOverHttpTest::tells);
        assertThat(Traces.of(this::read).stream().skip(1)).as("the log of a reading")
                .noneMatch(ReleaseOverHttpTest::tells);
        assertThat(Traces.stored(head)).anyMatch(row -> row.contains(dossier.toString()))
                .anyMatch(row -> row.contains("2025-Q1")).noneMatch(ReleaseOverHttpTest::tells);
    }

    private static boolean tells(String text) {
        return text.contains("zqxjwk") || text.contains("2025-02-17") || text.contains("SN-ZQX");
    }

    private String read() {
        var answer = office.send("POST", "/readings", "{'purpose':'CARE'}", "Idempotency-Key",
                "\"read-" + dossier + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return answer.body();
    }

    private void drafted() {
        for (var one : List.of(project, other))
            Walk.below("/v1/projects", "awa", Role.PROJECT_MANAGER).post("", "{'project':'" + one + "','symbol':'SEN/"
                    + one.toString().substring(24) + "','title':{'fr':'Liberté'},'occurredOn':'2024-06-01'}");
    }

    private void running() {
        for (var one : List.of(project, other))
            Service.happened("project:" + one, new ProjectActivated(one, LocalDate.parse("2025-01-01")));
    }

    private List<String> types() {
        return Service.ledger().read(stream, 0).stream().map(StoredEvent::type).toList();
    }

    private List<String> stored() {
        return Service.ledger().read(stream, 0).stream().map(StoredEvent::data).toList();
    }

    private String identification() {
        return "{'dossier':'" + dossier + "','person':'" + person + "','setting':{'projects':[{'project':'" + project
                + "','share':'100'}],'place':{'country':'SN'},'instruments':['C029'],'aims':['RIGHTS_AT_WORK']},"
                + attributes("25-29") + ",'risk':'IN_FORCED_LABOUR'," + DETAILS + "}";
    }

    private String release() {
        return "{'release':'" + release + "'," + attributes("25-29") + "," + FORCED + "," + DETAILS + "}";
    }

    private static String attributes(String age) {
        return "'attributes':{'country':'SN','sex':'MALE','ageBand':'" + age + "','ageEstimated':false,"
                + "'disability':'NO','disabilityMethod':'DECLARED','migrationStatus':'INTERNAL_MIGRANT',"
                + "'statusInEmployment':'EMPLOYEE','occupation':'UNKNOWN','settlement':'RURAL','disadvantages':[],"
                + "'administrativeArea':'UNKNOWN'}";
    }
}
