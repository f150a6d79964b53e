package org.cooptrack.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashSet;
import java.util.List;
import org.cooptrack.events.Role;
import org.jspecify.annotations.NullUnmarked;

/** Somebody who goes through the doors below a path, with JSON in single quotes: granted at each step, or refused. */
@NullUnmarked
public record Walk(String path, String token) {
    /** A person in a role. */
    public static Walk below(String path, String subject, Role... roles) {
        return new Walk(path, Service.person(subject, roles));
    }

    public void post(String route, String body) { granted(send("POST", route, body)); }

    /** Replaces a value of what stands in the stream, at the version that stands. */
    public void replace(String method, String route, String stream, String body) {
        granted(send(method, route, body, "If-Match", "\"" + Service.ledger().lastVersion(stream) + "\""));
    }

    /** Refused by the rule at the field, and told so in French, English and Spanish. */
    public void refused(String route, String body, int status, String rule, String field) {
        var told = new LinkedHashSet<String>();
        for (var language : List.of("fr", "en", "es")) {
            var answer = send("POST", route, body, "Accept-Language", language);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("application/problem+json");
            assertThat(answer.headers().firstValue("Content-Language")).contains(language);
            assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"", "\"field\":\"" + field + "\"",
                    "\"type\":\"urn:cooptrack:problem:" + rule.replace('.', ':') + "\"");
            told.add(answer.body());
        }
        assertThat(told).as("in three languages").hasSize(3);
    }

    /** Refused because no person asks. */
    public void takesAPerson(String route, String body) {
        var answer = send("POST", route, body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
        assertThat(answer.body()).contains("door.person-required");
    }

    public HttpResponse<String> send(String method, String route, String body, String... headers) {
        return Service.send(method, path + route, token, body.replace('\'', '"'), headers);
    }

    private static void granted(HttpResponse<String> answer) {
        assertThat(answer.statusCode() / 100).as(answer.request().uri().getPath() + ": " + answer.body()).isEqualTo(2);
    }
}
