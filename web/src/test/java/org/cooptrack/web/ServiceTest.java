package org.cooptrack.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.cooptrack.web.demo.Requests;
import org.cooptrack.web.demo.Running;
import org.junit.jupiter.api.Test;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;

class ServiceTest {
    @Test
    void a_ready_service_says_so_and_one_that_is_not_gives_a_problem() {
        assertThat(Running.send(Running.open("/health/ready")).statusCode()).isEqualTo(200);
        AvailabilityChangeEvent.publish(Running.SERVICE, ReadinessState.REFUSING_TRAFFIC);
        HttpResponse<String> answer = Running.send(Running.open("/health/ready"));
        AvailabilityChangeEvent.publish(Running.SERVICE, ReadinessState.ACCEPTING_TRAFFIC);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.body()).contains("service.not-ready");
    }

    @Test
    void our_own_fault_is_told_by_its_incident_alone() {
        HttpResponse<String> answer = Running.send(Running.request("/v1/courses/broken?secret=42"));
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("urn:uuid:").contains("service.incident").doesNotContain("42]")
                .doesNotContain("IllegalState");
    }

    @Test
    void a_problem_speaks_the_readers_language_whatever_is_accepted() {
        HttpResponse<String> answer = Running.send(Running.request("/v1/unheard-of").header("Accept", "image/png")
                .header("Accept-Language", "es-MX, en;q=0.3"));
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Language")).contains("es");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Language");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).contains("No hay nada").contains("urn:cooptrack:problem:request:path-unknown");
    }

    @Test
    void a_wrong_method_names_the_right_ones() {
        HttpResponse<String> answer = Running.send(Running.request("/v1/courses").DELETE());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).contains("POST");
    }

    @Test
    void a_body_that_grows_over_the_limit_on_the_way_is_refused() {
        HttpResponse<String> answer = Running.send(Running.request("/v1/courses")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[Limits.BODY_BYTES + 1]))));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("request.too-large");
    }

    @Test
    void a_value_is_replaced_only_by_who_says_what_was_read() {
        HttpResponse<String> answer = Running.send(Running.request("/v1/courses/" + Requests.COURSE + "/title")
                .header("Content-Type", "application/json").PUT(BodyPublishers.ofString("{\"title\": \"x\"}")));
        assertThat(answer.statusCode()).isEqualTo(428);
        assertThat(answer.body()).contains("request.condition-required");
    }

    @Test
    void answers_carry_the_headers_that_keep_browsers_careful() {
        HttpResponse<String> answer = Running.post("/v1/courses", Requests.GOOD);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                it -> assertThat(it).contains("default-src 'none'"));
    }
}
