package org.cooptrack.web.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.cooptrack.web.demo.Requests.COURSE;
import static org.cooptrack.web.demo.Requests.GOOD;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.cooptrack.events.value.AgeBand;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.web.demo.PlanCourse;
import org.cooptrack.web.demo.Requests;
import org.cooptrack.web.problem.Fault;
import org.cooptrack.web.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class AskedTest {
    record Inner(String name) {}

    record Outer(List<Inner> inners) {}

    record Inexact(double share) {}

    @Test
    void a_good_body_becomes_the_command() {
        PlanCourse asked = bind(GOOD, Map.of());
        assertThat(asked.capacity()).isEqualTo(20);
        assertThat(asked.ageBand()).isEqualTo(AgeBand.AGE_18_24);
        assertThat(asked.fee()).isEqualTo(Decimal.of("12.5"));
        assertThat(asked.heldOn().latest()).hasToString("2024-03-31");
        assertThat(asked.setting()).isNull();
    }

    @Test
    void a_command_without_an_id_gets_one_that_sorts_by_time() {
        assertThat(bind(GOOD, Map.of()).course().version()).isEqualTo(7);
    }

    @Test
    void the_path_gives_the_id() {
        assertThat(bind(GOOD, Map.of("course", COURSE)).course()).isEqualTo(UUID.fromString(COURSE));
    }

    @Test
    void a_body_that_disagrees_with_the_path_is_refused() {
        String other = "{\"course\": \"" + UUID.randomUUID() + "\"," + GOOD.substring(1);
        assertThat(faults(other, Map.of("course", COURSE))).extracting(Fault::rule, Fault::field)
                .containsExactly(tuple("request.path-disagrees", "/course"));
    }

    @Test
    void an_optional_component_may_be_null() {
        assertThat(bind(Requests.with("\"été\"", "null"), Map.of()).note()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "capacity": 20    | "capacity": "20"                 | request.expected-whole-number | /capacity
            "capacity": 20    | "capacity": 20.0                 | request.expected-whole-number | /capacity
            "capacity": 20    | "capacity": 2e1                  | request.expected-whole-number | /capacity
            "capacity": 20    | "capacity": 2147483648           | request.out-of-range          | /capacity
            "capacity": 20    | "capacity": null                 | request.null                  | /capacity
            "capacity": 20    | "capacity": -1                   | request.value                 |
            "capacity": 20    | "capacity": [20]                 | request.expected-whole-number | /capacity
            "capacity": 20,   |                                  | request.missing               | /capacity
            "budget": 500     | "budget": 9007199254740992       | request.out-of-range          | /budget
            "budget": 500     | "budget": 99999999999999999999999| request.out-of-range          | /budget
            "open": true      | "open": "true"                   | request.expected-boolean      | /open
            "open": true      | "open": 1                        | request.expected-boolean      | /open
            "abc"             | 7                                | request.expected-text         | /code
            "abc"             | "abcdefghijk"                    | request.too-long              | /code
            "abc"             | "a\\u0000"                       | request.zero-character        | /code
            "abc"             | "a\\ud800"                       | request.lone-surrogate        | /code
            "été"             | "e\\u0301"                       | request.not-nfc               | /note
            "FEMALE"          | "female"                         | request.unknown-code          | /sex
            "FEMALE"          | 0                                | request.expected-text         | /sex
            "18-24"           | "AGE_18_24"                      | request.unknown-code          | /ageBand
            "2024-03"         | "2024-13"                        | request.form                  | /heldOn
            "12.50"           | 12.50                            | request.expected-text         | /fee
            "12.50"           | "1e5"                            | request.form                  | /fee
            {"fr": "Droits au travail"} | "Droits"               | request.expected-object       | /title
            ["a", "b"]        | "a"                              | request.expected-list         | /topics
            ["a", "b"]        | ["a", null]                      | request.null                  | /topics/1
            ["a", "b"]        | ["a", "abcdef"]                  | request.too-long              | /topics/1
            ["a", "b"]        | ["a", "b", "c", "d"]             | request.too-many              | /topics
            ["MALE"]          | ["MALE", "MALE"]                 | request.repeated              | /sexes/1
            "12.50"           | "1234567890123456789012345678901" | request.digits               | /fee
            "33.4"            | "x"                              | request.form                  | /shares/x
            "note"            | "no/te~"                         | request.unknown-property      | /no~1te~0
            """)
    void each_fault_has_its_rule_and_its_place(String there, String instead, String rule, String pointer) {
        assertThat(faults(Requests.with(there, instead == null ? "" : instead), Map.of()))
                .extracting(Fault::rule, Fault::field).containsExactly(tuple(rule, pointer == null ? "" : pointer));
    }

    @Test
    void all_faults_are_told_at_once() {
        assertThat(faults("{\"code\": 1, \"unknown\": 2, \"open\": 3}", Map.of())).hasSize(10)
                .extracting(Fault::field).contains("/code", "/unknown", "/open", "/title");
    }

    @Test
    void records_in_lists_are_read_as_strictly() {
        ObjectNode body = json("{\"inners\": [{\"name\": \"a\"}, {\"name\": \"b\", \"more\": 1}, {}]}");
        ProblemException refused = catchThrowableOfType(ProblemException.class,
                () -> AskedArgument.bind(RecordShape.of(Outer.class), body, Map.of()));
        assertThat(refused.faults()).extracting(Fault::rule, Fault::field).containsExactly(
                tuple("request.unknown-property", "/inners/1/more"), tuple("request.missing", "/inners/2/name"));
    }

    @Test
    void a_command_with_an_inexact_number_is_a_mistake() {
        assertThatThrownBy(() -> RecordShape.of(Inexact.class)).hasMessageContaining("double");
    }

    @Test
    void a_map_has_at_most_fifty_entries() {
        StringBuilder titles = new StringBuilder("{\"l0\": \"x\"");
        for (int i = 1; i < 51; i++)
            titles.append(", \"l").append(i).append("\": \"x\"");
        assertThat(faults(Requests.with("{\"fr\": \"Droits au travail\"}", titles + "}"), Map.of()))
                .extracting(Fault::rule).containsExactly("request.too-many");
    }

    @Test
    void the_same_wish_in_another_order_has_the_same_digest() {
        assertThat(digest("/a", "{\"x\": 1, \"y\": {\"b\": 1, \"a\": 2}}"))
                .isEqualTo(digest("/a", "{\"y\":{\"a\":2,\"b\":1},\"x\":1}")).isNotEqualTo(digest("/b", "{\"x\": 1}"))
                .isNotEqualTo(digest("/a", "{\"x\": \"1\", \"y\": {\"b\": 1, \"a\": 2}}"));
    }

    private static RequestDigest digest(String path, String body) { return RequestDigest.of("POST", path, json(body)); }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }

    private static PlanCourse bind(String body, Map<String, String> path) {
        return (PlanCourse) AskedArgument.bind(RecordShape.of(PlanCourse.class), json(body), path);
    }

    private static List<Fault> faults(String body, Map<String, String> path) {
        return catchThrowableOfType(ProblemException.class, () -> bind(body, path)).faults();
    }

    private static ObjectNode json(String text) { return (ObjectNode) new JsonMapper().readTree(text); }
}
