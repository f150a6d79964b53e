package org.cooptrack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.cooptrack.web.demo.Requests;
import org.cooptrack.web.demo.Running;
import org.junit.jupiter.api.Test;

/** What a client can get wrong, sent as bytes to a real Tomcat: each is the client's fault, and told as a problem. */
class MalformedRequestsTest {
    private static final String[] SPOILT_VALUES = {"null", "true", "-1.5", "1e400", "123456789012345678901234567890",
            "\"\"", "[]", "{}", "[[[[]]]]", "\"\\u0000\"", "\"\\ud800\"", "\"\\q\"", "'x'", "NaN", "undefined", "\"",
            "{",
            "\"e\\u0301\"", "01", "+1", "\"A\tB\"", "/*x*/1", "\"" + "z".repeat(600) + "\"", "[1,]",
            "\"\\udc00\\ud800\""};
    private static final String[] REQUIRED = {"{\"fr\": \"Droits au travail\"}", "\"abc\"", "20,", "true", "\"FEMALE\"",
            "\"18-24\"", "\"2024-03\"", "\"12.50\"", "[\"a\", \"b\"]"};
    private static final Set<String> GOOD_AFTER_ALL = Set.of("{\"fr\": \"Droits au travail\"}{}", "\"abc\"\"\"",
            "truetrue",
            "[\"a\", \"b\"][]");
    private static final String[] METHODS = {"DELETE", "PATCH", "TRACE", "CONNECT", "FOO", "PUT", "get", "G@T"};
    private static final String[] TYPES = {"text/plain", "application/xml", "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=x", "application/json; charset=utf-16", "nonsense", "*/*",
            "application/json/x"};
    private static final String[] PATHS = {"/%zz", "/v1/courses/%00", "/v1/../x", "/v1/courses;x=1", "/v1/%2e%2e/x",
            "/v1/courses/<x>", "/v1/courses?a=%zz", "/v1//courses", "/v1/courses/not-a-uuid", "/\\x", "/v1/cours%c3",
            "/v1/courses/" + "a".repeat(20_000), "/v1/courses/{course}", "/v1/courses/1-1-1-1-1"};
    private static final String[] HEADERS = {"Bad Header: x", ": x", "X: \u0001", "Content-Length: -1",
            "Content-Length: 5\r\nContent-Length: 6", "Transfer-Encoding: nonsense", "X: " + "y".repeat(20_000),
            "Content-Length: 2\r\nTransfer-Encoding: chunked", "Expect: nonsense", "Content-Encoding: gzip"};
    private final Random random = new Random(20261123);

    @Test
    void no_malformed_body_gets_more_than_a_problem() {
        for (String required : REQUIRED)
            for (String value : SPOILT_VALUES)
                if (!GOOD_AFTER_ALL.contains(required + value))
                    assertProblem(post(Requests.with(required, required.endsWith(",") ? value + "," : value)));
        for (int i = 0; i < 200; i++)
            assertProblem(post(damaged()));
        assertProblem(post("[".repeat(10_000)));
        assertProblem(post("{\"a\":".repeat(21) + "1" + "}".repeat(21)));
        assertProblem(post("\"text\""));
        assertProblem(post(Requests.with("\"code\"", "\"code\": \"x\", \"code\"")));
        assertProblem(post(Requests.GOOD + "{}"));
        assertProblem(post("{\"note\": \"" + "x".repeat(1_100_000) + "\"}"));
    }

    @Test
    void a_body_that_is_not_utf8_is_refused() {
        byte[] body = Requests.GOOD.getBytes(StandardCharsets.UTF_16);
        assertProblem(
                Running.raw(joined(head("POST", "/v1/courses", "Content-Type: application/json", body.length), body)));
        byte[] latin = Requests.GOOD.getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(Running
                .raw(joined(head("POST", "/v1/courses", "Content-Type: application/json", latin.length), latin)));
    }

    @Test
    void no_malformed_request_line_or_header_is_answered_in_html() {
        for (String path : PATHS)
            assertProblem(Running.raw(head("GET", path, "X: y", 0)));
        for (String method : METHODS)
            assertProblem(Running.raw(head(method, "/v1/courses", "X: y", 0)));
        for (String header : HEADERS)
            assertProblem(Running.raw(headWithout("POST", "/v1/courses", header) + "{}"));
        for (String type : TYPES)
            assertProblem(Running.raw(
                    head("POST", "/v1/courses", "Content-Type: " + type, 2) + "{}"));
        for (String line : List.of("nonsense", "GET", "GET / HTTP/9.9", "GET / FTP/1.1", "GET  / HTTP/1.1",
                "\u0016\u0003\u0001"))
            assertProblem(Running.raw(line + "\r\nHost: x\r\nConnection: close\r\n\r\n"));
        assertProblem(Running.raw("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    }

    @Test
    void what_tomcat_refuses_is_told_in_the_language_asked_for_where_it_came_to_read_it() {
        for (String wrong : List.of("Host: a b", "Host: x\r\nContent-Length: -1", "Host: x\r\nBad Header: x"))
            assertThat(
                    Running.raw("GET / HTTP/1.1\r\nAccept-Language: es\r\n" + wrong + "\r\nConnection: close\r\n\r\n"))
                    .startsWith("HTTP/1.1 400 ").contains("Content-Language: es");
    }

    @Test
    void malformed_conditions_are_refused() {
        for (String header : List.of("If-Match: 3", "If-Match: \"3", "If-Match: *", "If-Match: W/\"3\"",
                "If-Match: \"x\"",
                "If-Match: \"3\", \"4\"", "If-Match: \"3\"\r\nIf-Match: \"4\"",
                "If-Match: \"3\"\r\nIdempotency-Key: \"",
                "If-Match: \"3\"\r\nIdempotency-Key: a\r\nIdempotency-Key: b", "X: no If-Match"))
            assertProblem(Running.raw(head("PUT", "/v1/courses/" + Requests.COURSE + "/title",
                    "Content-Type: application/json\r\n" + header, 14) + "{\"title\": \"x\"}"));
    }

    private String damaged() {
        List<Character> body = new ArrayList<>();
        for (char c : Requests.GOOD.toCharArray())
            body.add(c);
        int at = Requests.GOOD.indexOf('"');
        if (random.nextBoolean()) at += random.nextInt(Requests.GOOD.length() / 2);
        while ("{}[]\":,".indexOf(body.get(at)) < 0)
            at--;
        body.remove(at);
        StringBuilder damaged = new StringBuilder();
        body.forEach(damaged::append);
        return damaged.toString();
    }

    private static String post(String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return Running.raw(joined(head("POST", "/v1/courses", "Content-Type: application/json", bytes.length), bytes));
    }

    private static String head(String method, String path, String header, int length) {
        return headWithout(method, path, header + "\r\nContent-Length: " + length);
    }

    private static String headWithout(String method, String path, String header) {
        return method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + Running.token()
                + "\r\n" + header + "\r\n\r\n";
    }

    private static byte[] joined(String head, byte[] body) {
        byte[] start = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] both = java.util.Arrays.copyOf(start, start.length + body.length);
        System.arraycopy(body, 0, both, start.length, body.length);
        return both;
    }

    private static void assertProblem(String answer) {
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*");
        assertThat(answer).contains("Content-Type: application/problem+json").contains("\"rule\":\"")
                .contains("Content-Language: fr").doesNotContain("\tat ").doesNotContain("Exception")
                .doesNotContain("<html").doesNotContain("{0}");
    }
}
