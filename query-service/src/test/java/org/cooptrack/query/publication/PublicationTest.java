package org.cooptrack.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.publication.*;
import org.cooptrack.events.publication.FigurePlace.Count;
import org.cooptrack.events.publication.FigurePlace.Part;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.Service;
import org.cooptrack.tlog.Canonical;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;

/** Reports over follow-ups, and what becomes of them when history goes on. */
class PublicationTest {
    private static final FigurePlace TOTAL = new FigurePlace(0, Part.TOTAL, new TreeMap<>(), Count.SUM);
    private static final UUID PARTNER = UUID.fromString("01980000-0000-7000-8000-00000000fa01");

    private final Reports report = new Reports();
    private final String path = "/v1/publications/" + report.publication;

    @Test
    void a_draft_is_of_a_position_that_a_checkpoint_seals() {
        long last = report.followedUp(3);
        for (String moment : List.of("&atLeast=" + last, "&knownAt=" + last, "")) {
            JsonNode draft = json("/v1/publications/draft?" + report.figure("") + moment, Role.ANALYST);
            assertThat(json("/v1/log", Role.AUDITOR).get("size").asLong()).as(moment)
                    .isGreaterThan(draft.at("/content/position").asLong());
        }
    }

    @Test
    void what_was_published_is_the_same_bytes_whatever_comes_later() {
        ReportContent content = Reports.content(report.draft(report.followedUp(3), report.figure("&by=sex")));
        report.published(content, List.of(), Reports.HALF);
        report.followedUp(2);
        long now = report.corrected(0);
        HttpResponse<String> answer = answered(path + "/content?atLeast=" + now);
        assertThat(answer.body().getBytes(StandardCharsets.UTF_8))
                .isEqualTo(Canonical.exactly(EventJson.write(content)));
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + Canonical.sha256(answer.body()) + '"');
        assertThat(answer.headers().firstValue("Repr-Digest").orElseThrow()).startsWith("sha-256=:").endsWith(":");
        assertThat(json(path, Role.ANALYST).at("/published/size").asInt())
                .isEqualTo(answer.body().getBytes(StandardCharsets.UTF_8).length);
        assertThat(answered(path + "/recorded").body()).isEqualTo(answer.body());
    }

    @Test
    void rebuilt_from_an_empty_read_store_it_is_the_same_bytes() {
        ReportContent content = Reports.content(
                report.draft(report.followedUp(3), report.figure("&by=sex"), report.figure("&by=year,country")));
        report.published(content, List.of(), Reports.HALF);
        report.followedUp(1);
        long now = report.corrected(1);
        String before = answered(path + "/content?atLeast=" + now).body();
        try (ConfigurableApplicationContext another = Service.start(Service.LEDGER_DATABASE,
                Service.POSTGRES.fresh("views"), "120s")) {
            int port = another.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            assertThat(asked(port, path + "/content?atLeast=" + now)).isEqualTo(before);
        }
    }

    @Test
    void late_facts_and_corrections_show_which_reports_say_other_numbers_and_what_to_do() {
        report.fundedBy(PARTNER);
        long made = report.followedUp(4);
        report.published(Reports.content(report.draft(made, report.figure("&by=sex"))), List.of(), Reports.HALF);
        assertThat(affected(made)).isEmpty();
        report.followedUp(1);
        JsonNode one = affected(report.corrected(0)).orElseThrow();
        assertThat(one.get("remedy").asString()).isEqualTo("REISSUE");
        assertThat(one.get("changes").valueStream().map(PublicationTest::told)).contains("TOTAL {} SUM 4 5 false",
                "CELL {\"sex\":\"MALE\"} SUM - 1 true");
        assertThat(one.get("events").valueStream().map(event -> event.get("why").asString()))
                .containsExactly("LATE_FACT", "CORRECTION");
        assertThat(one.at("/events/0/event").asString()).isEqualTo("training:" + report.training + "/4");
        assertThat(one.get("eventsInAll").asInt()).isEqualTo(2);
        assertThat(one.get("partners")).singleElement().satisfies(partner -> {
            assertThat(partner.get("partner").asString()).isEqualTo(PARTNER.toString());
            assertThat(partner.get("before").asString() + " to " + partner.get("after").asString())
                    .isEqualTo("4 to 5");
        });
    }

    @Test
    void below_the_threshold_errata_are_listed_and_what_they_told_is_not_told_again() {
        report.published(Reports.content(report.draft(report.followedUp(4), report.figure(""))), List.of(),
                Reports.HALF);
        long later = report.followedUp(1);
        JsonNode one = affected(later).orElseThrow();
        assertThat(one.get("remedy").asString()).isEqualTo("ERRATUM");
        List<FigureChange> changes = one.get("changes").valueStream()
                .map(change -> EventJson.read(FigureChange.class,
                        "{\"place\":" + change.get("place") + ",\"before\":" + change.get("before") + ",\"after\":"
                                + change.get("after") + "}"))
                .toList();
        assertThat(changes).contains(new FigureChange(TOTAL, Decimal.of(4), Decimal.of(5)));
        long listed = happened("publication:" + report.publication,
                new ErratumListed(report.publication, 1, one.get("position").asLong(), changes, "a late sheet"));
        assertThat(affected(listed)).isEmpty();
        JsonNode again = affected(report.followedUp(1)).orElseThrow();
        assertThat(again.get("changes").valueStream().map(PublicationTest::told)).contains("TOTAL {} SUM 5 6 false");
        assertThat(again.at("/changes/0/published").asString()).isEqualTo("4");
        JsonNode more = affected(report.followedUp(1)).orElseThrow();
        assertThat(more.get("remedy").asString()).as("many small ones make a great one: 4 to 7").isEqualTo("REISSUE");
    }

    @Test
    void a_new_edition_stands_in_place_of_the_first_which_can_still_be_read() {
        ReportContent first = Reports.content(report.draft(report.followedUp(1), report.figure("")));
        report.published(first, List.of(), Reports.HALF);
        ReportContent second = Reports.content(report.draft(report.followedUp(3), report.figure("")));
        report.prepared(second, 2, List.of(), Reports.HALF);
        long now = happened("publication:" + report.publication,
                new ReportReissued(report.publication, 2, second.position(),
                        Canonical.sha256(EventJson.write(second)), Canonical.sha256(EventJson.write(first)),
                        "late sheets"));
        assertThat(affected(now)).isEmpty();
        assertThat(answered(path + "/content").body()).contains("\"sum\":\"4\"");
        assertThat(answered(path + "/content?edition=1").body()).contains("\"sum\":\"1\"");
        assertThat(json(path + "?knownAt=" + (now - 1), Role.ANALYST).at("/published/edition").asInt()).isEqualTo(1);
        assertThat(get(path + "/content?edition=3", Role.ANALYST).statusCode()).isEqualTo(404);
        long gone = happened("publication:" + report.publication,
                new ReportWithdrawn(report.publication, "counted twice"));
        assertThat(json(path + "?atLeast=" + gone, Role.ANALYST).get("withdrawn").asString())
                .isEqualTo("counted twice");
        report.followedUp(1);
        assertThat(affected(gone)).as("nobody relies on it").isEmpty();
        assertThat(json("/v1/publications?standing=WITHDRAWN&limit=1000", Role.AUDITOR).get("items").valueStream()
                .map(item -> item.get("publication").asString())).contains(report.publication.toString());
    }

    @Test
    void what_is_addressed_to_anybody_outside_says_no_exact_figures_of_people() {
        JsonNode draft = report.draft(report.followedUp(2), report.figure(""), "addressed=true");
        assertThat(draft.at("/content/figures/0/suppressed").asBoolean()).isTrue();
        assertThat(draft.at("/content/figures/0/totals")).isEmpty();
        long now = report.published(Reports.content(draft), List.of(PARTNER), Reports.HALF);
        HttpResponse<String> seen = get(path + "/content?atLeast=" + now, Role.DEVELOPMENT_PARTNER);
        assertThat(seen.statusCode()).as(seen.body()).isEqualTo(200);
        assertThat(json("/v1/publications?addressed-to=" + PARTNER + "&limit=1000", Role.CONSTITUENT).get("items")
                .valueStream().map(item -> item.get("publication").asString()))
                .contains(report.publication.toString());
        report.followedUp(5);
        assertThat(affected(now)).as("it says no number that could have moved").isEmpty();
    }

    @Test
    void what_is_addressed_to_nobody_outside_is_not_seen_from_there_now_or_as_it_was() {
        long made = report.followedUp(2);
        long now = report.published(Reports.content(report.draft(made, report.figure(""))), List.of(), Reports.HALF);
        for (String way : List.of("?atLeast=" + now, "?knownAt=" + now, "/content", "/recorded", "/letter"))
            assertThat(get(path + way, Role.DEVELOPMENT_PARTNER).statusCode()).as(way).isEqualTo(404);
        for (String among : List.of("", "&addressed=false"))
            assertThat(get("/v1/publications?limit=1000" + among, Role.IMPLEMENTING_PARTNER).body())
                    .doesNotContain(report.publication.toString());
        for (String way : List.of("draft?" + report.figure(""), "affected"))
            assertThat(get("/v1/publications/" + way, Role.DEVELOPMENT_PARTNER).statusCode()).isEqualTo(403);
    }

    @Test
    void nor_is_what_was_addressed_with_exact_figures_of_people_all_the_same() {
        ReportContent exact = Reports.content(report.draft(report.followedUp(2), report.figure("")));
        long now = report.published(exact, List.of(PARTNER), Reports.HALF);
        assertThat(get(path + "/recorded?atLeast=" + now, Role.DEVELOPMENT_PARTNER).statusCode()).isEqualTo(404);
        assertThat(get(path, Role.DEVELOPMENT_PARTNER).statusCode()).isEqualTo(404);
        assertThat(get("/v1/publications?addressed-to=" + PARTNER + "&limit=1000", Role.CONSTITUENT).body())
                .doesNotContain(report.publication.toString());
        assertThat(get(path + "/content", Role.AUDITOR).statusCode()).isEqualTo(409);
    }

    @Test
    void an_edition_that_waits_is_not_seen_from_outside() {
        long now = report.prepared(Reports.content(report.draft(report.followedUp(2), report.figure(""),
                "addressed=true")), 1, List.of(PARTNER), Reports.HALF);
        assertThat(get(path + "?atLeast=" + now, Role.DEVELOPMENT_PARTNER).statusCode()).isEqualTo(404);
        assertThat(answered(path + "/content?atLeast=" + now).statusCode()).isEqualTo(200);
        assertThat(get(path + "/letter", Role.ANALYST).body()).contains("report.not-published");
    }

    @Test
    void what_is_missing_or_waits_has_no_number_in_a_report_and_the_first_that_comes_is_a_change() {
        String money = report.ofMoney();
        long made = report.followedUp(1);
        ReportContent content = Reports.content(report.draft(made, report.figure("&country=AQ"),
                report.figure("&by=sex&sex=MALE"), money));
        assertThat(content.form()).isEqualTo(2);
        assertThat(content.figures()).allSatisfy(figure -> assertThat(figure.totals()).singleElement()
                .isEqualTo(new ReportedCell(new TreeMap<>(), ReportedCell.Status.MISSING, null, null, null, 0, 0, 0,
                        true)));
        long published = report.published(content, List.of(), Reports.HALF);
        assertThat(answered(path + "/content?atLeast=" + published).body()).contains("\"status\":\"MISSING\"")
                .doesNotContain("\"sum\"", "\"distinct\"");
        assertThat(affected(published)).isEmpty();
        JsonNode one = affected(report.corrected(0)).orElseThrow();
        assertThat(one.get("changes").valueStream().map(PublicationTest::told)).contains("TOTAL {} SUM - 1 true",
                "TOTAL {} DISTINCT - 1 true", "CELL {\"sex\":\"MALE\"} SUM - 1 true");
        assertThat(answered(path + "/content").body())
                .isEqualTo(new String(Canonical.exactly(EventJson.write(content)), StandardCharsets.UTF_8));
    }

    /** As reports were made before there was a second form, word by word. */
    @Test
    void a_report_of_the_first_form_is_still_the_same_bytes_zeros_where_nothing_was_told_and_no_total_of_money() {
        String money = report.ofMoney();
        long made = report.followedUp(2);
        ReportContent now = Reports.content(report.draft(made, report.figure("&by=sex"),
                report.figure("&country=AQ"), money));
        ReportContent first = EventJson.read(ReportContent.class, EventJson.write(now)
                .replace("\"form\":2", "\"form\":1")
                .replace("\"status\":\"KNOWN\",", "")
                .replaceFirst("\"status\":\"MISSING\",", "\"sum\":\"0\",\"distinct\":0,\"withoutIdentity\":\"0\",")
                .replace(
                        "{\"cell\":{},\"status\":\"MISSING\",\"facts\":0,\"evidenced\":0,\"held\":0,\"provisional\":true}",
                        ""));
        assertThat(EventJson.write(first)).doesNotContain("status");
        assertThat(first.figures().getLast().totals()).isEmpty();
        assertThat(first.figures().get(1).totals()).singleElement().isEqualTo(new ReportedCell(new TreeMap<>(), null,
                Decimal.ZERO, 0L, Decimal.ZERO, 0, 0, 0, true));
        long prepared = report.prepared(first, 1, List.of(), Reports.HALF);
        assertThat(answered(path + "/content?atLeast=" + prepared).body()).as("while it is not published yet")
                .isEqualTo(new String(Canonical.exactly(EventJson.write(first)), StandardCharsets.UTF_8));
        long published = happened("publication:" + report.publication, new ReportPublished(report.publication, 1,
                first.position(), Canonical.sha256(EventJson.write(first))));
        assertThat(affected(published)).isEmpty();
        long later = report.followedUp(1);
        assertThat(answered(path + "/content?atLeast=" + later).body())
                .isEqualTo(new String(Canonical.exactly(EventJson.write(first)), StandardCharsets.UTF_8));
        assertThat(affected(later).orElseThrow().get("changes").valueStream().map(PublicationTest::told)).as(
                "and what is missing still is no change").allMatch(change -> change.contains("2 3"));
    }

    @Test
    void numbers_that_do_not_come_out_of_history_are_not_given_out_as_a_report() {
        ReportContent drafted = Reports.content(report.draft(report.followedUp(2), report.figure("")));
        ReportContent forged = EventJson.read(ReportContent.class,
                EventJson.write(drafted).replace("\"sum\":\"2\"", "\"sum\":\"2000\""));
        report.published(forged, List.of(), Reports.HALF);
        refused("/content", "report.figure-differs");
        refused("/letter", "report.figure-differs");
    }

    @Test
    void where_a_definition_has_moved_since_and_the_figure_with_it_the_measure_is_named() {
        ReportContent drafted = Reports.content(report.draft(report.followedUp(2), report.figure("")));
        ReportContent older = EventJson.read(ReportContent.class, EventJson.write(drafted)
                .replace("\"version\":1", "\"version\":0").replace("\"sum\":\"2\"", "\"sum\":\"1\""));
        report.published(older, List.of(), Reports.HALF);
        refused("/content", "report.definition-moved");
        assertThat(get(path + "/content", "en", Role.AUDITOR).body())
                .contains("follow-ups-after-training was version 0 in the report and is version 1 here".replace(
                        "follow-ups-after-training", drafted.figures().getFirst().question().measure()));
        assertThat(answered(path + "/recorded").body()).contains("\"sum\":\"1\"");
    }

    @Test
    void where_it_has_moved_and_the_figure_has_not_the_bytes_are_still_those_that_were_published() {
        ReportContent drafted = Reports.content(report.draft(report.followedUp(2), report.figure("")));
        ReportContent older = EventJson.read(ReportContent.class,
                EventJson.write(drafted).replace("\"version\":1", "\"version\":0"));
        report.prepared(older, 1, List.of(), Reports.HALF);
        refused("/content", "report.definition-moved");
        happened("publication:" + report.publication, new ReportPublished(report.publication, 1, older.position(),
                Canonical.sha256(EventJson.write(older))));
        long now = report.followedUp(1);
        assertThat(answered(path + "/content?atLeast=" + now).body())
                .isEqualTo(new String(Canonical.exactly(EventJson.write(older)), StandardCharsets.UTF_8));
    }

    @Test
    void a_definition_that_never_was_is_not_given_out() {
        ReportContent drafted = Reports.content(report.draft(report.followedUp(2), report.figure("")));
        ReportContent forged = EventJson.read(ReportContent.class,
                EventJson.write(drafted).replaceFirst("\"fr\":\"[^\"]+\"", "\"fr\":\"Enfants sauvés\""));
        assertThat(forged).isNotEqualTo(drafted);
        report.published(forged, List.of(), Reports.HALF);
        refused("/content", "report.definition-moved");
    }

    @Test
    void where_a_measure_is_no_more_it_is_named() {
        ReportContent drafted = Reports.content(report.draft(report.followedUp(2), report.figure("")));
        String measure = drafted.figures().getFirst().question().measure();
        ReportContent other = EventJson.read(ReportContent.class,
                EventJson.write(drafted).replace("\"measure\":\"" + measure, "\"measure\":\"no-such"));
        long now = report.published(other, List.of(), Reports.HALF);
        refused("/content", "report.measure-gone");
        assertThat(affected(now)).as("it cannot be compared, and nothing is made up").isEmpty();
    }

    @Test
    void where_a_code_list_has_moved_before_it_is_published_it_is_named() {
        ReportContent drafted = Reports.content(report.draft(report.followedUp(2), report.figure("&by=country")));
        assertThat(drafted.codeLists()).containsOnlyKeys("Country");
        var other = new ReportContent(drafted.form(), drafted.position(), drafted.figures(),
                new TreeMap<>(Map.of("Country", "0".repeat(64))));
        report.prepared(other, 1, List.of(), Reports.HALF);
        refused("/content", "report.code-list-moved");
    }

    @Test
    void what_cannot_be_drafted_is_refused_by_name() {
        for (String[] wrong : new String[][]{{"", "request.parameter-missing"},
                {"?figure=measure", "report.figure-malformed"},
                {"?figure=measure%3Dx%26asOf%3D1", "report.figure-malformed"},
                {"?figure=%25zz%3D", "report.figure-malformed"},
                {"?figure=measure%3Dno-such", "statistics.unknown-measure"},
                {"?figure=measure%3Dreceipts%2Cdisbursements", "statistics.one-measure"},
                {"?figure=measure%3Dreceipts&addressed=yes", "query.one-of"},
                {"?" + "figure=measure%3Dreceipts&".repeat(11), "report.too-many-figures"},
                {"?figure=measure%3Dreceipts&knownAt=999999999", "query.known-later"},
                {"?figure=measure%3Dreceipts&by=year", "request.parameter-unknown"}}) {
            var answer = get("/v1/publications/draft" + wrong[0], Role.ANALYST);
            assertThat(answer.body()).as(wrong[0]).contains("\"rule\":\"" + wrong[1] + "\"");
        }
        assertThat(get("/v1/publications/affected?limit=101", Role.ANALYST).body()).contains("query.number");
        assertThat(get("/v1/publications/affected?after=%00", Role.ANALYST).statusCode()).isEqualTo(400);
    }

    @Test
    void a_draft_of_history_that_is_told_by_a_moment_or_a_position_is_one() {
        long position = report.followedUp(2);
        String moment = Service.LEDGER.recordedAt(position).orElseThrow().toString();
        report.followedUp(1);
        assertThat(json("/v1/publications/draft?knownAt=" + moment + "&" + report.figure(""), Role.ANALYST))
                .isEqualTo(report.draft(position, report.figure("")));
        assertThat(report.draft(position, report.figure("")).get("sha256").asString()).matches("[0-9a-f]{64}");
    }

    private void refused(String way, String rule) {
        for (String language : List.of("fr", "en", "es")) {
            var answer = get(path + way + "?atLeast=" + Service.LEDGER.head(), language, Role.AUDITOR);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(409);
            assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
        }
    }

    private static HttpResponse<String> answered(String path) {
        HttpResponse<String> answer = get(path, Role.ANALYST);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    /** What is said of this report among all that are affected, if it is. */
    private Optional<JsonNode> affected(long position) {
        String after = "";
        while (true) {
            JsonNode page = json("/v1/publications/affected?limit=2&atLeast=" + position + after, Role.PROJECT_MANAGER);
            for (JsonNode one : page.get("items"))
                if (one.get("publication").asString().equals(report.publication.toString())) return Optional.of(one);
            if (!page.has("next")) return Optional.empty();
            after = "&after=" + page.get("next").asString();
        }
    }

    private static String told(JsonNode change) {
        JsonNode place = change.get("place");
        return place.get("part").asString() + " " + place.get("cell") + " " + place.get("count").asString() + " "
                + change.path("before").asString("-") + " " + change.path("after").asString("-") + " "
                + change.get("material").asBoolean();
    }

    private static String asked(int port, String path) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + Service.ISSUER.person("ana", Role.ANALYST)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return Awaitility.await().atMost(Duration.ofMinutes(2)).until(
                    () -> client.send(request, BodyHandlers.ofString()), answer -> answer.statusCode() == 200).body();
        }
    }
}
