package org.cooptrack.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.happened;
import static org.cooptrack.query.Service.json;

import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Role;
import org.cooptrack.events.training.BeneficiaryTrained;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.CompletionCorrected;
import org.cooptrack.events.value.Sex;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Figures as they were known: at a moment, a position or a checkpoint. */
class KnownAtTest {
    private static final String MINE = "&project=" + People.project(961);

    @Test
    void a_correction_that_becomes_known_later_changes_what_we_know_of_march_and_not_what_we_said_in_march() {
        UUID training = UUID.randomUUID();
        var first = People.took(961, Sex.FEMALE, "KE", "2024-03-05", 961);
        long said = happened("training:" + training,
                new BeneficiaryTrained(training, first, CompletionBasis.ATTESTED_REGISTER, null, null));
        String then = LEDGER.recordedAt(said).orElseThrow().toString();
        Awaitility.await().until(() -> LEDGER.recordedAt(happened("training:" + training, new CompletionCorrected(
                training, new EventId("training:" + training, LEDGER.lastVersion("training:" + training)), first, first,
                "read again"))).orElseThrow().isAfter(LEDGER.recordedAt(said).orElseThrow()));
        var moved = People.took(961, Sex.FEMALE, "UG", "2024-03-05", 961);
        long corrected = happened("training:" + training, new CompletionCorrected(training,
                new EventId("training:" + training, LEDGER.lastVersion("training:" + training)), first, moved,
                "wrong country"));
        String inKenya = "measure=beneficiaries-trained&occurredUpTo=2024-03-31&country=KE" + MINE;
        assertThat(total(inKenya + "&atLeast=" + corrected)).as("nothing").isEmpty();
        for (String known : List.of(then, String.valueOf(said), "checkpoint:" + (said + 1))) {
            assertThat(total(inKenya + "&knownAt=" + known)).as(known).isEqualTo("1");
            JsonNode explained = json("/v1/statistics/explanation?" + inKenya + "&knownAt=" + known, Role.AUDITOR);
            assertThat(explained.get("position").asLong()).as(known).isEqualTo(said);
            assertThat(explained.get("value").asLong()).as(known).isOne();
            assertThat(explained.at("/counted/list").asString()).contains("asOf=" + said);
            JsonNode events = json("/v1/statistics/events?" + inKenya + "&knownAt=" + known, Role.AUDITOR);
            assertThat(events.at("/items/0/learnedAt").asString()).as(known).isEqualTo(then);
        }
        JsonNode leftOut = json("/v1/statistics/left-out?reason=SUPERSEDED&" + inKenya, Role.AUDITOR);
        assertThat(leftOut.get("items").valueStream().map(one -> one.at("/by/type").asString())).isNotEmpty()
                .containsOnly("training.CompletionCorrected");
    }

    @Test
    void countries_are_answered_as_known_at_a_moment() {
        long position = happened("training:" + UUID.randomUUID(), new BeneficiaryTrained(UUID.randomUUID(),
                People.took(962, Sex.FEMALE, "KE", "2024-03-05", 962), CompletionBasis.ATTESTED_REGISTER, null, null));
        for (String path : List.of("/v1/countries/KE?knownAt=", "/v1/countries?knownAt="))
            assertThat(json(path + "checkpoint:" + (position + 1), Role.ANALYST).get("position").asLong())
                    .isEqualTo(position);
    }

    @ParameterizedTest
    @CsvSource({"yesterday, query.known-at", "-1, query.known-at", "checkpoint:, query.known-at",
            "checkpoint:x, query.known-at", "2024-03-05, query.known-at", "'', query.known-at",
            "999999999, query.known-later", "checkpoint:999999999, query.known-later",
            "2999-01-01T00:00:00Z, query.known-later", "checkpoint:0, query.known-before",
            "1999-01-01T00:00:00Z, query.known-before", "3&asOf=3, query.known-twice"})
    void what_is_no_moment_or_not_known_yet_is_refused_by_name(String wrong, String rule) {
        happened("training:" + UUID.randomUUID(), new BeneficiaryTrained(UUID.randomUUID(),
                People.took(963, Sex.FEMALE, "KE", "2024-03-05", 963), CompletionBasis.ATTESTED_REGISTER, null, null));
        for (String path : List.of("/v1/statistics?measure=projects&knownAt=",
                "/v1/statistics/explanation?measure=projects&knownAt=", "/v1/countries/KE?knownAt=",
                "/v1/trainings/" + UUID.randomUUID() + "?knownAt=")) {
            var answer = get(path + wrong, Role.AUDITOR, Role.ADMINISTRATOR);
            assertThat(answer.statusCode()).as(path).isEqualTo(400);
            assertThat(answer.body()).as(path).contains("\"rule\":\"" + rule + "\"", "\"parameter\":\"knownAt\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure=beneficiaries-trained&by=sex", "measure=receipts", "measure=receipts&by=currency",
            "measure=targets&counted-measure=projects"})
    void what_would_be_several_figures_is_not_explained_as_one(String question) {
        var answer = get("/v1/statistics/explanation?" + question, Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("statistics.one-cell");
    }

    @Test
    void who_may_not_see_events_is_told_how_many_and_of_people_nothing() {
        JsonNode money = json("/v1/statistics/explanation?measure=receipts&cell.currency=EUR",
                Role.DEVELOPMENT_PARTNER);
        assertThat(money.get("suppressed").asBoolean()).isFalse();
        assertThat(money.get("counted").has("events")).isTrue();
        assertThat(money.toString()).doesNotContain("\"first\"", "\"list\"");
        JsonNode people = json("/v1/statistics/explanation?measure=beneficiaries-trained", Role.DEVELOPMENT_PARTNER);
        assertThat(people.get("suppressed").asBoolean()).isTrue();
        assertThat(people.has("value") || people.has("counted")).isFalse();
        assertThat(people.get("leftOut")).isEmpty();
        assertThat(people.at("/definition/title").asString()).isNotBlank();
        assertThat(get("/v1/statistics/left-out?measure=receipts&cell.currency=EUR&reason=RETRACTED",
                Role.DEVELOPMENT_PARTNER).statusCode()).isEqualTo(403);
    }

    @Test
    void what_was_asked_is_said_in_the_readers_language() {
        String asked = "/v1/statistics/explanation?measure=beneficiaries-trained&country=KE&country=UG&cell.sex=&year=2024..2025";
        assertThat(get(asked, "fr", Role.AUDITOR).body()).contains("Seulement les faits dont country est KE ou UG.",
                "la cellule des faits sans sex", "à partir du 2024-01-01");
        assertThat(get(asked, "es", Role.AUDITOR).body()).contains("Solo los hechos cuyo country es KE o UG.");
        assertThat(get(asked, "en", Role.AUDITOR).body()).contains("Only what happened up to 2025-12-31.");
    }

    @Test
    void a_reason_is_asked_for_by_its_name() {
        String question = "/v1/statistics/left-out?measure=beneficiaries-trained";
        assertThat(get(question, Role.AUDITOR).body()).contains("\"parameter\":\"reason\"");
        assertThat(get(question + "&reason=FORGOTTEN", Role.AUDITOR).body()).contains("query.one-of", "RETRACTED");
        assertThat(get(question + "&reason=MERGED", Role.AUDITOR).statusCode()).isEqualTo(200);
        for (String unread : List.of("/left-out?reason=MERGED&standing=true", "/explanation?after=1,2,3",
                "/explanation?reason=MERGED", "/events?reason=MERGED", "?reason=MERGED", "?standing=true",
                "/events?standing=perhaps", "/events?standing=true&standing=false"))
            assertThat(get("/v1/statistics" + unread + "&measure=beneficiaries-trained", Role.AUDITOR).statusCode())
                    .as(unread).isEqualTo(400);
    }

    private static String total(String question) {
        return json("/v1/statistics?" + question, Role.ANALYST).at("/figures/0/totals/0/total").asString();
    }
}
