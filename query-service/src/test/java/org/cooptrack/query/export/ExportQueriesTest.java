package org.cooptrack.query.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.cooptrack.events.Actor;
import org.cooptrack.events.Metadata;
import org.cooptrack.events.Role;
import org.cooptrack.events.access.ExportBegun;
import org.cooptrack.events.access.ExportBegun.Scope;
import org.cooptrack.events.access.ExportEnded;
import org.cooptrack.events.access.Purpose;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.People;
import org.cooptrack.query.Service;
import org.cooptrack.query.door.OpenExports;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** History is taken away by whoever said so first. The auditor who asks here is ana. */
class ExportQueriesTest {
    private static final Metadata ANA = by("ana");

    private final UUID export = UUID.randomUUID();
    private final String stream = "export:" + export, events = "/v1/exports/" + export + "/events";

    @BeforeEach
    void history_has_some_events() {
        for (int time = 0; time < 5; time++)
            Service.known(UUID.randomUUID());
    }

    @Test
    void who_took_what_away_and_what_for_is_shown_and_found() {
        long begun = begun(ANA, 3);
        JsonNode shown = json("/v1/exports/" + export + "?atLeast=" + begun, Role.DATA_PROTECTION_OFFICER);
        assertThat(shown.at("/begunBy/subject").asString()).isEqualTo("ana");
        assertThat(shown.at("/reason").asString()).isEqualTo("mandate 7");
        assertThat(shown.at("/upTo").asLong()).isEqualTo(3);
        assertThat(shown.has("endedAt")).isFalse();
        long ended = happened(ANA, stream, new ExportEnded(export));
        assertThat(json("/v1/exports/" + export + "?atLeast=" + ended, Role.AUDITOR).has("endedAt")).isTrue();
        assertThat(json("/v1/exports?begun-by=ana&purpose=ARCHIVE&limit=1000", Role.AUDITOR).at("/items").valueStream()
                .map(one -> one.get("export").asString())).contains(export.toString());
        assertThat(get("/v1/exports", Role.ANALYST).statusCode()).isEqualTo(403);
    }

    @Test
    void each_line_is_exactly_the_leaf_that_is_sealed() {
        long last = begun(ANA, LEDGER.head()) - 1;
        var lines = new StringBuilder();
        @Nullable
        String path = events + "?limit=7";
        while (path != null) {
            var page = page(path);
            lines.append(page.body());
            path = next(page);
        }
        String leaves = LEDGER.readAll(-1, (int) last + 1).stream()
                .map(event -> new String(Leaf.canonical(event), StandardCharsets.UTF_8) + "\n")
                .collect(Collectors.joining());
        assertThat(lines.toString()).isEqualTo(leaves);
    }

    @Test
    void a_page_says_where_it_ends_and_nothing_goes_beyond_what_was_asked_for() {
        begun(ANA, 3);
        var first = page(events + "?limit=3");
        assertThat(first.body().lines()).hasSize(3);
        assertThat(first.headers().firstValueAsLong("Position")).hasValue(2);
        assertThat(next(first)).isEqualTo(events + "?after=2&limit=3");
        assertThat(first.headers().firstValueAsLong("Content-Length")).hasValue(bytes(first));
        var last = page(events + "?after=2");
        assertThat(last.body().lines()).hasSize(1);
        assertThat(last.headers().firstValueAsLong("Position")).hasValue(3);
        assertThat(next(last)).isNull();
        assertThat(page(events + "?after=3").body()).isEmpty();
        assertThat(page(events + "?after=9999999").body()).isEmpty();
    }

    @Test
    void nobody_fetches_what_was_not_begun_or_another_began() {
        refused(404, "export.unknown");
        begun(by("bruno"), 3);
        refused(403, "export.of-another");
    }

    @Test
    void the_same_name_at_another_issuer_is_another() {
        begun(new Metadata(new Actor("https://issuer.example", "ana"), Role.AUDITOR, null, "1", null, export, export,
                null), 3);
        refused(403, "export.of-another");
    }

    @Test
    void what_was_ended_or_is_older_than_it_was_open_is_no_longer_fetched() {
        begun(ANA, 3);
        assertThat(page(events).body().lines()).hasSize(4);
        happened(ANA, stream, new ExportEnded(export));
        refused(403, "export.ended");
    }

    @Test
    void nor_after_its_time() {
        begun(ANA, 3, Instant.now().minusSeconds(1));
        refused(403, "export.lapsed");
    }

    @Test
    void a_role_less_than_the_auditors_fetches_nothing_though_it_began_it() {
        begun(ANA, 3);
        assertThat(get(events, Role.DATA_PROTECTION_OFFICER, Role.ADMINISTRATOR).statusCode()).isEqualTo(403);
        assertThat(get(events + "?limit=10001", Role.AUDITOR).statusCode()).isEqualTo(400);
    }

    @Test
    void where_the_ledger_cannot_be_asked_who_began_it_nothing_is_handed_out() {
        begun(ANA, 3);
        var away = LedgerReader.open(LEDGER.address(), 1);
        var exports = new OpenExports(away);
        assertThat(exports.of(export.toString(), Scope.HISTORY, ANA.actor()).upTo()).isEqualTo(3);
        away.close();
        assertThatThrownBy(() -> exports.of(export.toString(), Scope.HISTORY, ANA.actor()))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(503);
                    assertThat(refused.faults()).singleElement().asString().contains("export.history-unreachable");
                });
    }

    private void refused(int status, String rule) {
        Set<String> told = new LinkedHashSet<>();
        for (String language : List.of("en", "fr", "es")) {
            var answer = get(events, language, Role.AUDITOR);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"");
            told.add(answer.body());
        }
        assertThat(told).as("in three languages").hasSize(3);
    }

    private static HttpResponse<String> page(String path) {
        var answer = get(path, Role.AUDITOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer;
    }

    private static @Nullable String next(HttpResponse<String> page) {
        return page.headers().firstValue("Link").map(link -> link.substring(1, link.indexOf('>'))).orElse(null);
    }

    private static long bytes(HttpResponse<String> page) { return page.body().getBytes(StandardCharsets.UTF_8).length; }

    private long begun(Metadata by, long upTo) { return begun(by, upTo, Instant.now().plus(Duration.ofDays(7))); }

    private long begun(Metadata by, long upTo, Instant openUntil) {
        return happened(by, stream, new ExportBegun(export, Scope.HISTORY, upTo, Purpose.ARCHIVE, openUntil));
    }

    private static Metadata by(String subject) {
        return new Metadata(new Actor(Service.ISSUER.url(), subject), Role.AUDITOR, null, "1", "mandate 7",
                People.project(1), People.project(1), null);
    }
}
