package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.cooptrack.events.Role;
import org.cooptrack.web.testing.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every query over HTTP has in common. */
class HttpSemanticsTest {
    private static final String AUDITOR = Service.ISSUER.person("ana", Role.AUDITOR);
    private static final String OFFICE = "/v1/offices/0198c5f0-0000-7000-8000-000000000002";

    @Test
    void head_tells_what_get_tells_but_the_body() {
        RawAnswer get = ask("GET", OFFICE), head = ask("HEAD", OFFICE);
        assertThat(head.status()).isEqualTo(get.status()).isEqualTo(200);
        assertThat(head.header("ETag")).isEqualTo(get.header("ETag")).isNotNull();
        assertThat(head.body()).isEmpty();
    }

    @Test
    void who_has_read_this_version_is_told_so() {
        assertThat(ask("GET", OFFICE, "If-None-Match: " + ask("GET", OFFICE).header("ETag")).status()).isEqualTo(304);
    }

    @Test
    void an_address_says_which_methods_it_offers() {
        RawAnswer options = ask("OPTIONS", "/v1/offices");
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow")).contains("GET", "HEAD").doesNotContain("POST");
        assertRefused(ask("TRACE", "/v1/offices"), 405, "request.method");
        assertRefused(ask("DELETE", "/v1/offices"), 405, "request.method");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/v1/offices?contry=SN|query.unknown-filter",
            "/v1/events?projct=x|request.parameter-unknown", "/v1/offices/x?asOf=1|request.parameter-unknown",
            "/v1/offices?country=SN&country=ML|request.parameter-repeated",
            "/v1/offices?country=%00|request.zero-character", "/v1/offices?after=%22|query.cursor",
            "/v1/offices?country=%FF|request.malformed",
            "/v1/statistics?measure=receipts&sx=FEMALE|statistics.unknown-dimension",
            "/v1/statistics?measure=receipts&occurredFrom=0000-01-01|query.day",
            "/v1/statistics?measure=receipts&asOf=1&asOf=2|request.parameter-repeated",
            "/v1/events?from=%2B1000000000-01-01T00:00:00Z|query.moment"})
    void a_question_that_is_not_understood_is_not_answered(String question, String rule) {
        assertRefused(ask("GET", question), 400, rule);
    }

    @Test
    void a_list_is_filtered_by_one_of_several_values_of_a_row() {
        RawAnswer answer = ask("GET", "/v1/projects?country=ML");
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body()).contains("SEN/24/01/NOR");
        assertThat(ask("GET", "/v1/projects?country=CL").body()).contains("\"items\":[]");
    }

    @Test
    void html_is_not_offered() {
        assertRefused(ask("GET", "/v1/offices", "Accept: text/html"), 406, "request.not-acceptable");
        assertThat(ask("GET", "/v1/offices", "Accept: text/html, */*;q=0.8").header("Content-Type"))
                .isEqualTo("application/json");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"es;q=0.5, fr|fr|Fonds reçus", "es|es|Fondos recibidos", "en-GB|en|Receipts"})
    void a_measure_is_named_in_the_language_that_is_wanted_most(String wanted, String spoken, String title) {
        assertThat(ask("GET", "/v1/measures", "Accept-Language: " + wanted).body()).contains(title);
        assertThat(ask("GET", "/v1/unheard-of", "Accept-Language: " + wanted).header("Content-Language"))
                .isEqualTo(spoken);
    }

    private static void assertRefused(RawAnswer answer, int status, String rule) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
    }

    private static RawAnswer ask(String method, String path, String... headers) {
        String head = method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + AUDITOR + "\r\n" + String.join("", java.util.Arrays.stream(headers).map(it -> it + "\r\n").toList());
        return RawAnswer.to(StoryService.port(), (head + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
