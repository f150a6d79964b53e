package org.cooptrack.query.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.query.Service.CONTEXT;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.json;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.publication.ReportContent;
import org.cooptrack.query.Service;
import org.cooptrack.query.door.Notary;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.tlog.Canonical;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.VerifyingKey;
import org.cooptrack.web.problem.ProblemException;
import org.cooptrack.web.token.Caller;
import org.junit.jupiter.api.Test;

/** The letter that goes with a report, as an outsider reads and checks it. */
class LetterTest {
    private final Reports report = new Reports();
    private final String path = "/v1/publications/" + report.publication + "/letter";

    @Test
    void it_is_signed_by_the_key_of_the_log_and_says_what_the_report_rests_on() {
        ReportContent content = published(1);
        Note note = letter("fr");
        VerifyingKey key = VerifyingKey.of(json("/v1/log/keys", Role.AUDITOR).get(0).get("vkey").stringValue());
        assertThat(note.verified(List.of(key))).containsExactly(key);
        assertThat(note.text()).contains("SHA-256 du contenu", Canonical.sha256(EventJson.write(content)),
                "position " + content.position(), "cooptrack.local/" + LEDGER.logId(), "Rapport d'essai",
                "version 1", "Couverture : ", "justificatifs : 0 faits sur 3 (0,0 %)", "Constats ouverts : aucun",
                "Définition : ", "= 3 (1 distincts)");
        assertThat(content.figures().getFirst().definition().lines().get("fr"))
                .allSatisfy(line -> assertThat(note.text()).contains(line));
    }

    @Test
    void a_word_of_it_that_is_changed_is_found_out() {
        published(1);
        String signed = get(path, "en", Role.ANALYST).body();
        VerifyingKey key = VerifyingKey.of(json("/v1/log/keys", Role.AUDITOR).get(0).get("vkey").stringValue());
        Note other = Note.of(signed.replace("= 3 (", "= 4 (").getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> other.verified(List.of(key))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void of_what_is_missing_it_says_so_and_no_zero() {
        String money = report.ofMoney();
        long position = report.followedUp(1);
        report.published(Reports.content(report.draft(position, report.figure("&country=AQ"), money)), List.of(),
                Reports.HALF);
        sealed();
        Map.of("fr", "rien d'enregistré", "en", "nothing recorded", "es", "nada registrado").forEach(
                (language, words) -> assertThat(letter(language).text().lines().filter(line -> line.endsWith(words)))
                        .hasSize(2));
    }

    @Test
    void it_speaks_french_english_and_spanish_and_passes_for_no_checkpoint() {
        published(1);
        var told = new LinkedHashSet<String>();
        for (String language : List.of("fr", "en", "es")) {
            Note letter = letter(language);
            told.add(letter.text());
            assertThatThrownBy(() -> Checkpoint.of(letter.text())).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(told).hasSize(3);
    }

    @Test
    void it_keeps_to_a_page_however_much_the_report_says() {
        published(10);
        for (String language : List.of("fr", "en", "es")) {
            String letter = get(path, language, Role.ANALYST).body();
            assertThat(letter.lines().count()).isLessThanOrEqualTo(Letter.PAGE + 3);
            assertThat(letter.lines().filter(line -> line.startsWith("10. "))).hasSize(1);
            assertThat(letter.lines().filter(line -> !line.startsWith("—")))
                    .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Lines.WIDTH + 3));
        }
    }

    @Test
    void there_is_none_while_its_position_is_not_sealed() {
        published(1);
        Notary nothingSealed = new Notary() {
            @Override
            public Optional<Covering> covering(long position) { return Optional.empty(); }

            @Override
            public Duration every() { return Duration.ofSeconds(42); }

            @Override
            public String signed(String text) { throw new IllegalStateException("there is nothing to sign"); }
        };
        var unsealed = new LetterQueries(CONTEXT.getBean(Publications.class), CONTEXT.getBean(Rebuilding.class),
                nothingSealed, new SealedFirst(nothingSealed), LEDGER);
        Caller auditor = new Caller(org.cooptrack.query.Telling.SOMEBODY.actor(), java.util.Set.of(Role.AUDITOR),
                "client", true, null);
        var reading = CONTEXT.getBean(Reading.class);
        assertThatThrownBy(
                () -> reading.reading(() -> unsealed.letter(report.publication.toString(), null, auditor, "en")))
                .isInstanceOfSatisfying(ProblemException.class, refused -> {
                    assertThat(refused.status()).isEqualTo(503);
                    assertThat(refused.faults()).singleElement().asString().contains("report.not-sealed");
                });
    }

    @Test
    void what_could_pass_for_a_checkpoint_is_not_signed() {
        published(1);
        Notary notary = CONTEXT.getBean(Notary.class);
        assertThatThrownBy(() -> notary.signed("cooptrack.local/" + LEDGER.logId() + "\n5\nAAAA\n"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lines_are_broken_between_words_and_cut_where_there_is_but_one() {
        assertThat(Lines.of("word ".repeat(40))).hasSize(3)
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Lines.WIDTH));
        assertThat(Lines.of("")).isEmpty();
        assertThat(Lines.of("x".repeat(200))).containsExactly("x".repeat(200));
        assertThat(Lines.one("a\n\u0001b")).isEqualTo("a b");
        assertThat(Lines.one("é".repeat(97))).hasSize(96).endsWith("…");
    }

    private ReportContent published(int figures) {
        long position = report.followedUp(3);
        Stream<String> asked = Collections.nCopies(figures, report.figure("&by=sex")).stream();
        ReportContent content = Reports.content(report.draft(position, asked.toArray(String[]::new)));
        report.published(content, List.of(), Reports.HALF);
        sealed();
        return content;
    }

    private void sealed() {
        long now = LEDGER.head();
        Awaitility.await("it is sealed").atMost(Duration.ofSeconds(60))
                .until(() -> json("/v1/log", Role.AUDITOR).path("size").asLong(0) > now);
        assertThat(get("/v1/publications/" + report.publication + "?atLeast=" + now, Role.ANALYST).statusCode())
                .isEqualTo(200);
    }

    private Note letter(String language) {
        var answer = get(path, language, Role.ANALYST);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        return Note.of(answer.body().getBytes(StandardCharsets.UTF_8));
    }
}
