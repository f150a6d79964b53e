package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;

/** What every command over HTTP has in common, shown on the office, the smallest of the slices. */
@NullUnmarked
class HttpSemanticsTest {
    private static final String MANAGER = Service.person("malick", Role.PROJECT_MANAGER);
    private static final List<String> TOLD = List.of("ETag", "Location", "Cooptrack-Position", "Content-Type");

    private final String office = UUID.randomUUID().toString();

    @Test
    void the_first_answer_comes_again_whole_also_when_the_thing_has_moved_on() {
        var first = register("Idempotency-Key", "\"" + office + "\"");
        assertThat(first.statusCode()).isEqualTo(201);
        rename("Oficina", "\"0\"");
        assertSame(register("Idempotency-Key", "\"" + office + "\""), first);
        assertThat(Service.ledger().lastVersion("office:" + office)).isEqualTo(1);
    }

    @Test
    void a_node_started_later_gives_the_first_answer_again() {
        var first = register("Idempotency-Key", office);
        try (ServletWebServerApplicationContext later = Service.node()) {
            assertSame(Service.send(later, "POST", "/v1/offices", MANAGER, body(), "Idempotency-Key", office), first);
        }
    }

    @Test
    void a_replacement_sent_again_under_its_key_is_not_stale() {
        register();
        var first = rename("Oficina", "\"0\"", "Idempotency-Key", office);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
        assertSame(rename("Oficina", "\"0\"", "Idempotency-Key", office), first);
    }

    @Test
    void a_key_belongs_to_one_wish_of_one_caller() {
        register("Idempotency-Key", office);
        assertProblem(rename("Oficina", "\"0\"", "Idempotency-Key", office), 422, "door.key-reused");
        var other = Service.person("other", Role.PROJECT_MANAGER);
        var renamed = Service.send("PUT", path(), other, name("Oficina"), "If-Match", "\"0\"", "Idempotency-Key",
                office);
        assertThat(renamed.statusCode()).as(renamed.body()).isEqualTo(200);
    }

    @Test
    void what_was_not_read_is_not_replaced() {
        register();
        assertProblem(Service.send("PUT", path(), MANAGER, name("Oficina")), 428, "request.condition-required");
        var stale = rename("Oficina", "\"7\"");
        assertProblem(stale, 412, "door.stale");
        assertThat(stale.headers().firstValue("ETag")).contains("\"0\"");
        assertProblem(rename("Oficina", "\"of-another-house\""), 412, "request.stale");
        assertProblem(rename("Oficina", "0"), 400, "request.if-match");
    }

    @Test
    void what_does_not_stand_yet_is_not_replaced_and_has_no_version() {
        var early = rename("Oficina", "\"0\"");
        assertProblem(early, 412, "door.nothing-stands");
        assertThat(early.body()).doesNotContain("-1");
        assertThat(early.headers().firstValue("ETag")).isEmpty();
    }

    @Test
    void a_refusal_names_the_roles_as_tokens_do() {
        var analyst = Service.person("ana", Role.ANALYST);
        var refused = Service.send("POST", "/v1/offices", analyst, body());
        assertProblem(refused, 403, "door.not-permitted");
        assertThat(refused.body()).contains(Role.ADMINISTRATOR.code()).doesNotContain("ADMINISTRATOR")
                .doesNotContain("_")
                .doesNotContain("[");
    }

    @Test
    void who_does_not_accept_json_is_refused_before_anything_is_recorded() {
        assertProblem(register("Accept", "text/html"), 406, "request.not-acceptable");
        assertThat(Service.ledger().lastVersion("office:" + office)).isEqualTo(-1);
        assertThat(register("Accept", "text/html, */*;q=0.1").statusCode()).isEqualTo(201);
    }

    @Test
    void an_address_says_which_methods_it_offers() {
        var options = Service.send("OPTIONS", "/v1/offices", MANAGER, "");
        assertThat(options.statusCode()).isEqualTo(200);
        assertThat(options.headers().firstValue("Allow")).hasValueSatisfying(it -> assertThat(it).contains("POST"));
        var head = Service.send("HEAD", "/v1/offices", MANAGER, "");
        assertThat(head.statusCode()).isEqualTo(405);
        assertThat(head.headers().firstValue("Allow")).contains("POST");
        assertThat(head.body()).isEmpty();
    }

    @Test
    void a_parameter_that_nobody_reads_is_refused() {
        var dry = Service.send("POST", "/v1/offices?dryRun=true", MANAGER, body());
        assertProblem(dry, 400, "request.no-parameters");
        assertThat(dry.body()).contains("\"parameter\":\"dryRun\"");
        assertThat(Service.ledger().lastVersion("office:" + office)).isEqualTo(-1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"es;q=0.5, fr|fr", "en-GB, fr;q=0.9|en", "de, es;q=0.2|es", "*|fr", "pt|fr",
            "fr;q=0, en|en", "nonsense;;|fr"})
    void a_refusal_speaks_the_language_that_is_wanted_most(String wanted, String spoken) {
        var answer = Service.send("POST", "/v1/offices", MANAGER, "{}", "Accept-Language", wanted);
        assertThat(answer.headers().firstValue("Content-Language")).contains(spoken);
    }

    private HttpResponse<String> register(String... headers) {
        return Service.send("POST", "/v1/offices", MANAGER, body(), headers);
    }

    private HttpResponse<String> rename(String to, String version, String... key) {
        return key.length == 0
                ? Service.send("PUT", path(), MANAGER, name(to), "If-Match", version)
                : Service.send("PUT", path(), MANAGER, name(to), "If-Match", version, key[0], key[1]);
    }

    private String path() { return "/v1/offices/" + office + "/name"; }

    private String body() {
        return """
                {"office": "%s", "code": "%s", "name": {"fr": "Bureau"}, "country": "SN", "occurredOn": "2020-01-01"}"""
                .formatted(office, office.substring(0, 13));
    }

    private static String name(String name) {
        return "{\"name\": {\"es\": \"" + name + "\"}, \"occurredOn\": \"2021-01-01\"}";
    }

    private static void assertSame(HttpResponse<String> again, HttpResponse<String> first) {
        assertThat(again.statusCode()).as(again.body()).isEqualTo(first.statusCode());
        assertThat(again.body()).isEqualTo(first.body());
        TOLD.forEach(header -> assertThat(again.headers().firstValue(header)).as(header)
                .isEqualTo(first.headers().firstValue(header)));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String rule) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
    }
}
