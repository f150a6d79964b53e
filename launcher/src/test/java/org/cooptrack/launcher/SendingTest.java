package org.cooptrack.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.launcher.DataFolderTest.refusedFor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Locale;
import java.util.stream.Stream;
import org.cooptrack.launcher.HttpForTests.Asked;
import org.cooptrack.launcher.issuer.IssuerForTests;
import org.cooptrack.launcher.sample.Lane;
import org.cooptrack.launcher.sample.Wish;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Sample and figures over HTTP, with tokens of a real issuer and the services played by a small server. */
class SendingTest {
    private static final Lane LANE = new Lane("a", List.of(
            new Wish("recorder", "POST", "/v1/trainings", "{\"title\":\"Été\"}", null, "a"),
            new Wish("approver", "PUT", "/v1/trainings/1/dates", "{}", 3L, "b")));

    @TempDir
    Path data;
    @SuppressWarnings("NullAway.Init")
    private HttpForTests service;
    private final Api api = new Api(new Tokens(IssuerForTests.ADDRESS, IssuerForTests.SECRETS));

    @BeforeEach
    void begin() throws Exception {
        Locale.setDefault(Locale.ENGLISH);
        service = new HttpForTests();
    }

    @AfterEach
    void end() {
        service.close();
        api.close();
    }

    @Test
    void a_lane_is_sent_in_order_in_each_ones_name_and_answers_its_last_position() throws Exception {
        service.answering(201, "{\"position\":7}").answering(200, "{\"position\":9}");
        assertThat(send().position()).isEqualTo(9);
        assertThat(service.asked).extracting(Asked::line).containsExactly("POST /v1/trainings",
                "PUT /v1/trainings/1/dates");
        assertThat(service.asked).extracting(Asked::key).containsExactly("a", "b");
        assertThat(service.asked.getFirst().body()).isEqualTo("{\"title\":\"Été\"}");
        assertThat(service.asked.getFirst().authorization()).startsWith("Bearer ")
                .isNotEqualTo(service.asked.getLast().authorization());
    }

    @Test
    void a_lane_that_was_sent_whole_is_not_sent_again() throws Exception {
        service.answering(201, "{\"position\":7}").answering(200, "{\"position\":9}");
        send();
        assertThat(send().position()).isEqualTo(9);
        assertThat(service.asked).hasSize(2);
    }

    @Test
    void a_lane_that_was_stopped_is_sent_again_with_the_same_keys() throws Exception {
        service.answering(201, "{\"position\":7}").answering(409, "{}").answering(200, "{\"position\":7}")
                .answering(200, "{\"position\":9}");
        send();
        assertThat(send().position()).isEqualTo(9);
        assertThat(service.asked).extracting(Asked::key).containsExactly("a", "b", "a", "b");
    }

    @Test
    void a_request_that_must_wait_is_sent_again() throws Exception {
        service.answering(503, "").answering(201, "{\"position\":7}").answering(200, "{\"position\":9}");
        assertThat(send().position()).isEqualTo(9);
    }

    @Test
    void a_refused_request_ends_its_lane_and_is_told() throws Exception {
        service.answering(409, "{\"detail\":\"The training is closed.\"}");
        var outcome = send();
        assertThat(outcome.refusals()).singleElement().asString().contains("/v1/trainings", "The training is closed.");
        assertThat(service.asked).hasSize(1);
    }

    @Test
    void what_the_programme_wants_to_say_becomes_a_table_under_headings() throws Exception {
        service.answering(200, claims("\"next\":\"projects\"", "projects", "The programme"))
                .answering(200, claims("\"later\":0", "released", "Forced labour, child labour"))
                .answering(200, figure("Projects", "KNOWN", """
                        {"cell":{},"total":12345,"distinct":11,"withoutIdentity":12000}"""))
                .answering(200, figure("Persons released", "KNOWN", "{\"cell\":{},\"total\":0}"));
        assertThat(new FigureTable(api, service.address(), "analyst").upTo(9)).startsWith("Measure ")
                .contains("\nThe programme\n  Projects ", "12,345        11            12,000\n",
                        "\nForced labour, child labour\n")
                .containsPattern("Persons released +0\n").contains("Data up to position 9.", "provisional until");
        assertThat(service.asked).extracting(Asked::line).containsExactly("GET /v1/claims?limit=100",
                "GET /v1/claims?limit=100&after=projects", "GET /v1/statistics?measure=projects&atLeast=9",
                "GET /v1/statistics?measure=released&atLeast=9");
    }

    @Test
    void what_has_no_number_says_why_in_each_language_and_is_no_zero() throws Exception {
        Map<Locale, List<String>> words = Map.of(Locale.FRENCH, List.of("rien d'enregistré", "en attente", "supprimé"),
                Locale.ENGLISH, List.of("nothing recorded", "waiting", "suppressed"), Locale.of("es"),
                List.of("nada registrado", "en espera", "suprimida"));
        for (var said : words.entrySet()) {
            Locale.setDefault(said.getKey());
            service.answering(200, claims("\"later\":0", "a", "A", "b", "A", "c", "A"))
                    .answering(200, figure("One", "MISSING", "{\"cell\":{},\"status\":\"MISSING\"}"))
                    .answering(200, figure("Two", "WAITING", "{\"cell\":{},\"status\":\"WAITING\"}"))
                    .answering(200, figure("Three", "SUPPRESSED", ""));
            String table = new FigureTable(api, service.address(), "analyst").upTo(9);
            assertThat(table).containsPattern("One +" + said.getValue().get(0) + "\n")
                    .containsPattern("Two +" + said.getValue().get(1) + "\n")
                    .containsPattern("Three +" + said.getValue().get(2) + "\n");
        }
    }

    @Test
    void target_and_actual_of_what_the_system_counts_stand_beside_each_other() throws Exception {
        service.answering(200, "{\"figures\":[{\"cells\":[{\"cell\":{\"project\":\"p1\"}}]}]}")
                .answering(200, "{\"plan\":{\"title\":{\"fr\":\"Droits\",\"en\":\"Rights\"}}}")
                .answering(200,
                        """
                                {"items":[{"says":{"title":{"fr":"Observé"}},"periods":[{}]},
                                {"counting":{},"says":{"title":{"en":"Women trained"}},"periods":[{},{"cumulative":{"total":
                                {"target":{"number":"75"},"status":"KNOWN","actual":{"value":{"number":"60"}},"rate":"80"}}}]},
                                {"counting":{},"says":{"title":{"en":"Nobody"}},"periods":[{"cumulative":{"total":
                                {"target":{"number":"5"},"status":"MISSING","actual":{}}}}]},
                                {"counting":{},"says":{"title":{"en":"Persons"}},"periods":[{"inPeriod":{"total":{"target":
                                {"number":"9"},"status":"KNOWN","actual":{"value":{"number":"4"}}}},"cumulative":{"total":{}}}]}]}""");
        assertThat(new TargetTable(api, service.address(), "analyst").text())
                .containsPattern("Target +Actual +Rate\n").contains("  Rights : Women trained")
                .containsPattern("Rights : Nobody +5 +nothing recorded\n")
                .containsPattern("Rights : Persons +9 +4\n").doesNotContain("Observé")
                .containsPattern("75 +60 +80 %");
    }

    @Test
    void an_unknown_role_is_refused_with_the_roles_there_are() {
        refusedFor(Line.NO_SUCH_ROLE, () -> api.json("king", Api.get(service.address())));
    }

    /** @param claims in turns a measure and its heading */
    private static String claims(String more, String... claims) {
        var items = new ArrayList<String>();
        for (int at = 0; at < claims.length; at += 2)
            items.add("{\"measure\":\"%s\",\"under\":\"%s\",\"figure\":\"/v1/statistics?measure=%s\"}"
                    .formatted(claims[at], claims[at + 1], claims[at]));
        return "{\"items\":[" + String.join(",", items) + "]," + more + "}";
    }

    private static String figure(String title, String status, String totals) {
        return "{\"position\":9,\"figures\":[{\"definition\":{\"title\":\"" + title + "\"},\"status\":\"" + status
                + "\",\"provisional\":true,\"totals\":[" + totals + "],\"cells\":[]}]}";
    }

    private SampleSending.Outcome send() throws Exception {
        return new SampleSending(api, service.address(), SentLanes.in(data), new ProgressBar(System.out, false))
                .send(List.of(LANE), Stream.of(), 0);
    }
}
