package org.cooptrack.command.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cooptrack.command.Service;
import org.cooptrack.command.sheet.Sent.Sheet;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.Role;
import org.cooptrack.events.batch.RowAct;
import org.cooptrack.events.batch.RowsTaken;
import org.cooptrack.events.batch.TakenRow;
import org.cooptrack.events.training.BeneficiaryEnrolled;
import org.cooptrack.events.training.EnrolmentRetracted;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NullUnmarked
class BatchOverHttpTest {
    private static final String KIND = "training-enrolments", WHY = "{\"reason\":\"le mauvais registre\"}";
    private static final JsonMapper JSON = new JsonMapper();

    private final Trainings training = Trainings.open(5_000);
    private final String source = "lot " + UUID.randomUUID();

    private Sheet sheet(int rows) {
        return Sheet.csv(KIND, source, Stream.concat(Stream.of("N° de ligne;Formation;Pays;Sexe;Date"),
                IntStream.rangeClosed(1, rows).mapToObj(i -> i + ";" + training.code() + ";SN;Femme;2024-02-20"))
                .toArray(String[]::new));
    }

    private static JsonNode progress(String batch) {
        return JSON.readTree(Service.send("GET", "/v1/batches/" + batch, Sent.RECORDER, "").body());
    }

    private static Stream<JsonNode> withdraw(String batch) {
        var answer = Service.send("POST", "/v1/batches/" + batch + "/withdrawals", Sent.RECORDER, WHY, "Accept",
                "application/x-ndjson");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().lines().map(JSON::readTree);
    }

    @Test
    void a_batch_tells_how_far_it_is() {
        var sent = sheet(3).send();
        assertThat(progress(sent.batch())).isEqualTo(JSON.readTree(
                """
                        {"batch":"%s","source":"%s","kind":"training-enrolments","rows":3,"sent":3,"recorded":3,"withdrawn":false,
                        "takenBack":0}"""
                        .formatted(sent.batch(), source)));
        assertThat(Service.send("GET", "/v1/batches/" + UUID.randomUUID(), Sent.RECORDER, "").statusCode())
                .isEqualTo(404);
        withdraw(sent.batch());
        assertThat(Service.unwalked(BatchController.class)).isEmpty();
    }

    @Test
    void every_route_of_sheets_is_open_to_a_recorder() {
        assertThat(Service.send("GET", "/v1/sheets", Sent.RECORDER, "").body()).contains("training-attendance");
        assertThat(Service.send("GET", "/v1/sheets/counts/template", Sent.RECORDER, "", "Accept", "*/*").statusCode())
                .isEqualTo(200);
        assertThat(Service.send("POST", "/v1/sheets/" + KIND + "?source=lot", Sent.RECORDER,
                "N° de ligne;Formation;Pays;Sexe;Date\n1;" + training.code() + ";SN;Femme;2024-02-20", "Content-Type",
                "text/csv").statusCode()).isEqualTo(200);
        assertThat(Service.unwalked(SheetController.class)).isEmpty();
    }

    @Test
    void a_whole_batch_is_withdrawn_by_one_command_and_each_row_retracted() {
        var sent = sheet(3).send();
        var told = withdraw(sent.batch()).toList();
        assertThat(told.getLast().at("/summary/verdicts/withdrawn").asInt()).isEqualTo(3);
        assertThat(training.recorded()).hasSize(6);
        assertThat(training.recorded().subList(3, 6)).allSatisfy(it -> assertThat(it).isInstanceOf(
                EnrolmentRetracted.class));
        assertThat(progress(sent.batch()).get("takenBack").asInt()).isEqualTo(3);
        assertThat(withdraw(sent.batch()).toList().getLast().at("/summary/rows").asInt()).isZero();
        assertThat(training.recorded()).hasSize(6);
    }

    @Test
    void what_has_no_retraction_is_refused_whole_with_what_to_do_and_the_batch_stays_open() {
        var sent = Sheet.csv("training-assessments", source, "N°;Formation;Participant;Date;Réussite",
                "1;" + training.code() + ";1;2024-03-01;oui").send();
        assertThat(sent.many("recorded")).as(sent.problem()).isEqualTo(1);
        var answer = Service.send("POST", "/v1/batches/" + sent.batch() + "/withdrawals", Sent.RECORDER, WHY, "Accept",
                "application/x-ndjson, application/problem+json", "Accept-Language", "fr");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("sheet.not-withdrawable", "le dernier enregistré compte");
        assertThat(progress(sent.batch()).get("withdrawn").asBoolean()).isFalse();
    }

    @Test
    void the_same_sheet_sent_after_its_withdrawal_is_another_batch() {
        var sheet = sheet(2);
        var first = sheet.send();
        withdraw(first.batch());
        var second = sheet.send();
        assertThat(second.many("recorded")).as(second.problem()).isEqualTo(2);
        assertThat(second.batch()).isNotEqualTo(first.batch());
        assertThat(training.recorded()).hasSize(6);
    }

    @Test
    void what_was_taken_before_a_node_died_is_sent_again_and_recorded_once() {
        var sheet = sheet(2);
        var sent = sheet.send();
        var stream = "batch:" + sent.batch();
        var taken = Service.ledger().read(stream, 0).stream()
                .map(stored -> EventJson.read(stored.type(), stored.revision(), stored.data()))
                .filter(RowsTaken.class::isInstance).map(RowsTaken.class::cast).findFirst().orElseThrow();
        var row = taken.rows().getFirst();
        Service.happened(stream, new RowsTaken(taken.batch(), List.of(row)));
        var again = sheet.send();
        assertThat(again.many("recorded")).as(again.problem()).isEqualTo(1);
        assertThat(again.many("unchanged")).isEqualTo(1);
        assertThat(training.recorded()).hasSize(2);
    }

    @Test
    void a_row_that_was_taken_and_never_recorded_is_not_counted_among_those_withdrawn() {
        var sent = sheet(1).send();
        var names = new TreeMap<>(Map.of("training", training.id().toString(), "person", UUID.randomUUID().toString()));
        Service.happened("batch:" + sent.batch(), new RowsTaken(UUID.fromString(sent.batch()), List.of(
                new TakenRow(9, UUID.randomUUID(), "ab", RowAct.RECORD, names))));
        var told = withdraw(sent.batch()).toList();
        assertThat(told.getLast().get("summary").toString()).contains("\"rows\":1,\"verdicts\":{\"withdrawn\":1}");
        assertThat(told).as("its line, how far it is, and the summary")
                .noneMatch(line -> line.path("row").asInt() == 9);
        assertThat(training.recorded()).hasSize(2);
        assertThat(progress(sent.batch()).get("takenBack").asInt()).isEqualTo(1);
    }

    @Test
    void a_row_that_was_refused_is_not_counted_among_those_withdrawn() {
        var sent = Sheet.csv(KIND, source, "N° de ligne;Formation;Pays;Sexe;Date",
                "1;" + training.code() + ";SN;Femme;2024-02-20", "2;" + training.code() + ";ZZ;Femme;2024-02-20",
                "3;" + training.code() + ";SN;Femme;2999-02-20").send();
        assertThat(sent.many("refused")).as(sent.problem()).isEqualTo(2);
        var told = withdraw(sent.batch()).toList();
        assertThat(told.getLast().get("summary").toString()).contains("\"rows\":1,\"verdicts\":{\"withdrawn\":1}");
        assertThat(progress(sent.batch()).get("takenBack").asInt()).isEqualTo(1);
    }

    @Test
    void a_row_that_was_refused_takes_nothing_of_others_back_with_its_batch() {
        sheet(1).send();
        var theirs = ((BeneficiaryEnrolled) training.recorded().getFirst()).participation().person();
        var mine = Sheet.csv(KIND, "lot " + UUID.randomUUID(), "N° de ligne;Formation;Pays;Sexe;Date",
                "1;" + training.code() + ";SN;Femme;2024-02-20").send();
        var names = new TreeMap<>(Map.of("training", training.id().toString(), "person", theirs.toString()));
        Service.happened("batch:" + mine.batch(), new RowsTaken(UUID.fromString(mine.batch()), List.of(
                new TakenRow(9, UUID.randomUUID(), "ab", RowAct.RECORD, names))));
        withdraw(mine.batch());
        assertThat(training.recorded()).hasSize(3);
        assertThat(((EnrolmentRetracted) training.recorded().getLast()).before().person()).isNotEqualTo(theirs);
    }

    @Test
    void only_who_may_record_sends_a_sheet() {
        var analyst = Service.person("ines", Role.ANALYST);
        assertThat(Service.send("POST", "/v1/sheets/counts?source=x", analyst, "a;b", "Content-Type", "text/csv",
                "Accept", "*/*").statusCode()).isEqualTo(403);
        assertThat(Service.send("GET", "/v1/sheets", analyst, "").statusCode()).isEqualTo(403);
    }
}
