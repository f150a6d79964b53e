package org.cooptrack.command.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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
class TrainingOverHttpTest {
    private static final UUID PROJECT = UUID.randomUUID();
    private static final String RECORDER = Service.person("amina", Role.RECORDER);

    @BeforeAll
    static void a_project_runs() {
        Service.happened("project:" + PROJECT, new ProjectActivated(PROJECT, LocalDate.parse("2026-01-01")));
    }

    @Test
    void a_training_is_scheduled_and_can_be_seen_elsewhere() {
        var answer = schedule("SEEN", "");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/v1/trainings/");
        assertThat(answer.headers().firstValue("ETag")).contains("\"0\"");
        assertThat(answer.headers().firstValue("Cooptrack-Position")).isPresent();
        assertThat(Service.ledger().read(stream(answer), 0)).singleElement().satisfies(event -> {
            assertThat(event.type()).isEqualTo("training.TrainingScheduled");
            assertThat(event.metadata()).contains("\"subject\": \"amina\"", "\"role\": \"recorder\"");
        });
    }

    @Test
    void the_same_key_and_body_get_the_first_answer_again_on_any_node() {
        String key = UUID.randomUUID().toString();
        var first = schedule("KEYED", "", "Idempotency-Key", key);
        var again = schedule("KEYED", "", "Idempotency-Key", key);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        var node = Service.otherNode();
        var elsewhere = Service.send(node, "POST", "/v1/trainings", RECORDER, body("KEYED", ""), "Idempotency-Key",
                key);
        assertThat(elsewhere.body()).isEqualTo(first.body());
    }

    @Test
    void the_same_key_with_another_body_is_refused() {
        String key = UUID.randomUUID().toString();
        schedule("FIRST-" + key.substring(0, 8), "", "Idempotency-Key", key);
        var other = schedule("OTHER-" + key.substring(0, 8), "", "Idempotency-Key", key);
        assertProblem(other, 422, "door.key-reused");
    }

    @Test
    void a_refusal_is_judged_anew_under_the_same_key() {
        String key = UUID.randomUUID().toString();
        String path = path(schedule("ANEW", ""));
        assertProblem(
                Service.send("POST", path + "/enrolments", RECORDER, enrolment("2026-02-20"), "Idempotency-Key", key),
                422,
                "training.enrolment-not-open");
        Service.send("POST", path + "/enrolment-opening", RECORDER, "{\"occurredOn\":\"2026-02-01\"}");
        assertThat(Service.send("POST", path + "/enrolments", RECORDER, enrolment("2026-02-20"), "Idempotency-Key", key)
                .statusCode())
                .isEqualTo(200);
    }

    @Test
    void a_code_belongs_to_one_training() {
        schedule("TAKEN", "");
        var second = schedule("TAKEN", "");
        assertProblem(second, 409, "training.code-taken");
        assertThat(second.body()).contains("\"field\":\"/code\"");
    }

    @Test
    void a_refusal_speaks_the_language_of_the_reader() {
        assertThat(schedule("SPANISH", "\"capacity\":0,", "Accept-Language", "es").body()).contains("capacidad");
        assertThat(schedule("FRENCH", "\"capacity\":0,").body()).contains("capacité");
    }

    @Test
    void an_unknown_training_is_not_found() {
        assertProblem(Service.send("POST", "/v1/trainings/" + UUID.randomUUID() + "/enrolment-opening", RECORDER,
                "{\"occurredOn\":\"2026-02-01\"}"), 404, "training.unknown");
    }

    @Test
    void what_replaces_a_value_says_which_version_it_has_read() {
        String path = path(schedule("MATCH", ""));
        String wish = "{\"capacity\":30,\"reason\":\"bigger room\"}";
        assertThat(Service.send("PUT", path + "/capacity", RECORDER, wish).statusCode()).isEqualTo(428);
        assertProblem(Service.send("PUT", path + "/capacity", RECORDER, wish, "If-Match", "\"7\""), 412, "door.stale");
        var done = Service.send("PUT", path + "/capacity", RECORDER, wish, "If-Match", "\"0\"");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.headers().firstValue("ETag")).contains("\"1\"");
    }

    @Test
    void a_command_takes_one_of_its_roles() {
        var analyst = Service.person("ana", Role.ANALYST);
        assertProblem(Service.send("POST", "/v1/trainings", analyst, body("FORBIDDEN", "")), 403, "door.not-permitted");
    }

    @Test
    void a_wish_that_is_already_so_makes_no_event() {
        var answer = schedule("TWICE", "");
        String path = path(answer);
        Service.send("POST", path + "/enrolment-opening", RECORDER, "{\"occurredOn\":\"2026-02-01\"}");
        var again = Service.send("POST", path + "/enrolment-opening", RECORDER, "{\"occurredOn\":\"2026-02-01\"}");
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.headers().firstValue("ETag")).contains("\"1\"");
        assertThat(Service.ledger().lastVersion(stream(answer))).isEqualTo(1);
    }

    @Test
    void a_stale_cache_does_not_refuse_wrongly() {
        var answer = schedule("STALE", "");
        String path = path(answer);
        var node = Service.otherNode();
        Service.send(node, "POST", path + "/enrolment-opening", RECORDER, "{\"occurredOn\":\"2026-02-01\"}");
        assertThat(Service.send("POST", path + "/enrolments", RECORDER, enrolment("2026-02-20")).statusCode())
                .isEqualTo(200);
        assertThat(Service.send(node, "POST", path + "/enrolments", RECORDER, enrolment("2026-02-21")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void from_the_schedule_to_the_person_trained() {
        String path = path(schedule("WHOLE", ""));
        String person = "2f0f1a3e-9f6c-4a8e-8f5e-000000000001";
        ok(Service.send("POST", path + "/enrolment-opening", RECORDER, "{\"occurredOn\":\"2026-02-01\"}"));
        ok(Service.send("POST", path + "/enrolments", RECORDER, enrolment(person, "2026-02-20")));
        ok(Service.send("POST", path + "/sessions", RECORDER,
                "{\"session\":1,\"occurredOn\":\"2026-03-01\",\"hours\":\"6\"}"));
        ok(Service.send("POST", path + "/sessions/1/attendance", RECORDER,
                "{\"sheet\":[{\"person\":\"" + person + "\",\"present\":true}]}"));
        ok(Service.send("POST", path + "/completions", RECORDER,
                "{\"persons\":[\"" + person + "\"],\"occurredOn\":\"2026-03-06\"}"));
        assertProblem(Service.send("POST", path + "/certificates/" + person + "/revocation", RECORDER,
                "{\"occurredOn\":\"2026-03-10\",\"reason\":\"none\"}"), 403, "door.not-permitted");
    }

    @Test
    void every_step_of_a_training_is_taken_put_right_and_taken_back() {
        var scheduled = schedule("STEPS", "\"assessmentRequired\":true,");
        var walk = new Walk(path(scheduled), Service.person("amina", Role.RECORDER, Role.PROJECT_MANAGER));
        String stream = stream(scheduled);
        UUID ama = UUID.randomUUID();
        UUID binta = UUID.randomUUID();
        walk.replace("PUT", "/dates", stream, "{'startsOn':'2026-03-01','endsOn':'2026-03-04','reason':'holiday'}");
        walk.replace("PUT", "/capacity", stream, "{'capacity':2,'reason':'smaller room'}");
        walk.post("/enrolment-opening", "{'occurredOn':'2026-02-01'}");
        walk.post("/sessions/1/attendance", "{'sheet':[" + there(ama, true) + "," + there(binta, false) + "]}");
        walk.post("/enrolments", enrolment(ama.toString(), "2026-02-20"));
        walk.post("/enrolments", enrolment(binta.toString(), "2026-02-20"));
        walk.post("/sessions", "{'session':1,'occurredOn':'2026-03','hours':'6'}");
        walk.post("/sessions/1/corrections",
                "{'occurredOn':'2026-03-01','hours':'5','reason':'day known'}");
        walk.post("/sessions", "{'session':2,'occurredOn':'2026-03-02','hours':'6'}");
        walk.post("/sessions/2/retraction", "{'reason':'not held'}");
        walk.post("/sessions/1/attendance/corrections", "{'sheet':[" + there(binta, true) + "],'reason':'came late'}");
        for (UUID person : new UUID[]{ama, binta})
            walk.post("/assessments", "{'person':'" + person + "','occurredOn':'2026-03-04','passed':true}");
        walk.post("/completions", "{'persons':['" + ama + "','" + binta + "'],'occurredOn':'2026-03-05'}");
        for (UUID person : new UUID[]{ama, binta})
            walk.post("/certificates",
                    "{'person':'" + person + "','number':'" + person + "','occurredOn':'2026-03-06'}");
        walk.post("/certificates/" + binta + "/revocation", "{'occurredOn':'2026-03-10','reason':'forged list'}");
        walk.post("/follow-ups",
                "{'person':'" + ama + "','month':3,'outcome':'APPLIED','occurredOn':'2026-06-05'}");
        walk.post("/enrolments/" + ama + "/corrections", corrected("2026-02-21"));
        walk.post("/completions/" + ama + "/corrections", corrected("2026-03-04"));
        walk.post("/certificates/" + ama + "/corrections", corrected("2026-03-07"));
        walk.post("/follow-ups/" + ama + "/3/corrections", corrected("2026-06-06"));
        walk.post("/follow-ups/" + ama + "/3/retraction", "{'reason':'other person'}");
        walk.post("/certificates/" + ama + "/retraction", "{'reason':'other person'}");
        walk.post("/completions/" + ama + "/retraction", "{'reason':'other person'}");
        walk.post("/enrolments/" + ama + "/retraction", "{'reason':'other person'}");
        walk.refused("/certificates", "{'person':'" + ama + "','number':'N','occurredOn':'2026-03-06'}", 422,
                "training.not-enrolled", "/person");
        walk.post("/cancellation", "{'occurredOn':'2026-04-01','reason':'floods'}");
        walk.post("/cancellation/corrections", "{'occurredOn':'2026-04-02','reason':'misread'}");
        walk.post("/cancellation/retraction", "{'reason':'another training'}");
        assertThat(Service.unwalked(TrainingController.class)).isEmpty();
    }

    private static String there(UUID person, boolean present) {
        return "{'person':'" + person + "','present':" + present + "}";
    }

    private static String corrected(String on) {
        return enrolment("", on).replaceFirst("\"person\":\"\",", "\"reason\":\"misread\",");
    }

    private static HttpResponse<String> schedule(String code, String more, String... headers) {
        return Service.send("POST", "/v1/trainings", RECORDER, body(code, more), headers);
    }

    private static String body(String code, String more) {
        return "{\"code\":\"" + code
                + "\",\"title\":{\"fr\":\"Gérer son entreprise\"},\"topic\":\"SMALL_BUSINESS_MANAGEMENT\"," + more
                + "\"setting\":{\"projects\":[{\"project\":\"" + PROJECT
                + "\",\"share\":\"100\"}],\"place\":{\"country\":\"SN\"},"
                + "\"instruments\":[\"C190\"],\"aims\":[\"SKILLS_AND_PROTECTION\"]},\"startsOn\":\"2026-03-01\",\"endsOn\":\"2026-03-05\""
                + (more.contains("capacity") ? "" : ",\"capacity\":20") + "}";
    }

    private static String enrolment(String on) { return enrolment(UUID.randomUUID().toString(), on); }

    private static String enrolment(String person, String on) {
        return """
                {"person":"%s","occurredOn":"%s","attributes":{"country":"SN","sex":"FEMALE","ageBand":"25-29","ageEstimated":false,
                "disability":"NO","disabilityMethod":"DECLARED","migrationStatus":"NOT_MIGRANT","statusInEmployment":"EMPLOYER",
                "occupation":"5221","settlement":"URBAN","disadvantages":[],"administrativeArea":"SN-DK"}}"""
                .formatted(person, on);
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
    }

    private static String path(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location")
                .orElseThrow(() -> new IllegalStateException(answer.body()));
        return location.substring(location.indexOf("/v1/"));
    }

    private static String stream(HttpResponse<String> answer) {
        return "training:" + path(answer).substring("/v1/trainings/".length());
    }
}
