package org.cooptrack.command.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.cooptrack.command.Service;
import org.cooptrack.command.Traces;
import org.cooptrack.command.Walk;
import org.cooptrack.events.Role;
import org.cooptrack.events.person.DuplicateStream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** Persons from their registration to their erasure over HTTP, and what is left of them on the way. */
@NullUnmarked
class PersonOverHttpTest {
    private static final String CLEAR = """
            {'names':['%1$s namezqxjwk'],'born':'1991-04-07','sex':'FEMALE','place':'placezqxjwk','contacts':['contactzqxjwk'],
            'cards':[{'kind':'kindzqxjwk','number':'numberzqxjwk'}],'notes':'noteszqxjwk'}""";

    private static final String SPELT = "{'names':['%s'],'born':'1991','sex':'FEMALE'}";

    private final UUID awa = UUID.randomUUID(), awe = UUID.randomUUID();
    private final String name = "A" + awa.toString().replace("-", "");
    private final Walk recorder = Walk.below("/v1/persons", "moussa", Role.RECORDER);
    private final Walk office = Walk.below("/v1/persons", "binta", Role.FIELD_OFFICE);
    private final Walk officer = Walk.below("/v1/persons", "dpo", Role.DATA_PROTECTION_OFFICER);

    @Test
    void a_person_is_registered_recognised_merged_taken_apart_read_and_erased() {
        recorder.post("", "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}");
        recorder.post("", "{'person':'" + awe + "'}");
        recorder.replace("PUT", "/" + awe + "/identifiers", stream(awe),
                "{'occasion':'GIVEN','identifiers':{'names':['NameZQXJWK "
                        + name.toUpperCase(Locale.ROOT) + "'],'born':'1991','sex':'FEMALE'}}");
        assertThat(types(DuplicateStream.of(awa, awe))).containsExactly("person.DuplicateProposed");
        office.post("/" + awe + "/merger", "{'into':'" + awa + "','likeness':'KNOWN_IN_THE_FIELD'}");
        office.post("/" + awe + "/merger/taking-back", "{'from':'" + awa + "','difference':'RELATIVES'}");
        recorder.post("/" + awe + "/duplicates", "{'other':'" + awa + "','likeness':'SAME_CARD'}");
        office.post("/" + awe + "/duplicates/refusals", "{'other':'" + awa + "','difference':'DIFFERENT_CARD'}");
        recorder.post("/" + awa + "/consents", "{'consent':'CONTACT','occurredOn':'2024-03'}");
        recorder.post("/" + awa + "/consents/withdrawals", "{'consent':'CONTACT','occurredOn':'2024-04'}");
        assertThat(read(awa)).contains("\"names\":[\"" + name + " namezqxjwk\"]", "\"born\":\"1991-04-07\"",
                "noteszqxjwk");
        officer.post("/" + awa + "/erasure", "{'ground':'ASKED_BY_THE_PERSON'}");
        officer.post("/" + awa + "/erasure", "{'ground':'ASKED_BY_THE_PERSON'}");
        assertThat(types(stream(awa))).containsExactly("person.PersonRegistered", "person.IdentifiersRecorded",
                "person.ConsentGiven", "person.ConsentWithdrawn", "person.IdentifiersRead", "person.PersonErased");
        assertThat(Service.unwalked(PersonController.class)).isEmpty();
        assertThat(Service.unwalked(DuplicateController.class)).isEmpty();
    }

    @Test
    void a_person_is_recognised_in_another_script_and_spelling() {
        recorder.post("", "{'person':'" + awa + "','identifiers':" + SPELT.formatted("Юлия Щербакова" + name) + "}");
        recorder.post("",
                "{'person':'" + awe + "','identifiers':" + SPELT.formatted(name + "Chtcherbakova Julia") + "}");
        assertThat(types(DuplicateStream.of(awa, awe))).isEmpty();
        recorder.replace("PUT", "/" + awe + "/identifiers", stream(awe), "{'occasion':'CORRECTED','identifiers':"
                + SPELT.formatted("Julia Chtcherbakova" + name) + "}");
        assertThat(proposal()).contains("SIMILAR_FINGERPRINT", "moussa");
    }

    @Test
    void who_was_registered_before_there_were_such_fingerprints_gets_them_and_is_compared() throws SQLException {
        recorder.post("", "{'person':'" + awa + "','identifiers':" + SPELT.formatted("Юлия Щербакова" + name) + "}");
        printed(3);
        recorder.post("", "{'person':'" + awe + "','identifiers':" + SPELT.formatted("Julia Scherbakova" + name) + "}");
        assertThat(types(DuplicateStream.of(awa, awe))).as("without prints").isEmpty();
        printed(1);
        long deadline = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (types(DuplicateStream.of(awa, awe)).isEmpty()) {
            assertThat(System.nanoTime()).as("in a minute").isLessThan(deadline);
            LockSupport.parkNanos(20_000_000);
        }
        assertThat(proposal()).contains("SIMILAR_FINGERPRINT", "fingerprint-renewal");
    }

    private String proposal() {
        var proposed = Service.ledger().read(DuplicateStream.of(awa, awe), 0).getFirst();
        return proposed.data() + proposed.metadata();
    }

    private void printed(int form) throws SQLException {
        try (var operator = Service.vaultOperator(); var sql = operator.createStatement()) {
            sql.execute("update person_key set printed = " + form + " where person = '" + awa + "'");
            sql.execute("delete from fingerprint where person = '" + awa + "'");
        }
    }

    @Test
    void the_same_registration_twice_is_one_and_other_identifiers_are_told_so() {
        var body = "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}";
        for (int i = 0; i < 2; i++)
            assertThat(recorder.send("POST", "", body, "Idempotency-Key", "\"" + awa + "\"").statusCode())
                    .isEqualTo(201);
        recorder.post("", body);
        assertThat(types(stream(awa))).hasSize(2);
        recorder.refused("", body.replace("placezqxjwk", "another"), 422, "person.already-given", "/identifiers");
    }

    @Test
    void an_erased_person_is_neither_read_nor_identified_nor_resembled_any_more() {
        recorder.post("", "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}");
        officer.post("/" + awa + "/erasure", "{'ground':'ORDERED'}");
        office.refused("/" + awa + "/identifiers/readings", "{'purpose':'CONTACT'}", 422, "person.erased", "/person");
        recorder.refused("", "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}", 422,
                "person.erased", "/person");
        recorder.post("", "{'person':'" + awe + "','identifiers':" + CLEAR.formatted(name) + "}");
        assertThat(types(DuplicateStream.of(awa, awe))).isEmpty();
    }

    @Test
    void a_person_registered_without_identifiers_is_erased_too() {
        recorder.post("", "{'person':'" + awa + "'}");
        officer.post("/" + awa + "/erasure", "{'ground':'RETENTION_OVER'}");
        recorder.refused("", "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}", 422,
                "person.erased", "/person");
        officer.refused("/" + awe + "/erasure", "{'ground':'ORDERED'}", 404, "person.unknown", "/person");
    }

    @Test
    void only_who_may_read_reads_and_every_reading_is_recorded_whatever_its_key() {
        recorder.post("", "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}");
        var refused = recorder.send("POST", "/" + awa + "/identifiers/readings", "{'purpose':'CONTACT'}");
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(read(awa)).contains("namezqxjwk");
        assertThat(read(awa)).contains("namezqxjwk");
        assertThat(types(stream(awa))).containsExactly("person.PersonRegistered", "person.IdentifiersRecorded",
                "person.IdentifiersRead", "person.IdentifiersRead");
    }

    @Test
    void where_a_reading_cannot_be_recorded_nothing_is_opened() throws Exception {
        recorder.post("", "{'person':'" + awa + "','identifiers':" + CLEAR.formatted(name) + "}");
        var unrecorded = Service.whileTheLedgerRefuses("person.IdentifiersRead",
                () -> office.send("POST", "/" + awa + "/identifiers/readings", "{'purpose':'CONTACT'}"));
        assertThat(unrecorded.statusCode()).as(unrecorded.body()).isEqualTo(422);
        assertThat(unrecorded.body()).contains("door.unstorable").doesNotContain("zqxjwk");
        assertThat(read(awa)).as("as soon as it can").contains("namezqxjwk");
        assertThat(types(stream(awa))).filteredOn("person.IdentifiersRead"::equals).hasSize(1);
    }

    @Test
    void nothing_that_identifies_a_person_is_left_in_clear_in_the_ledger_the_vault_or_the_log() throws Exception {
        long head = Service.ledger().head();
        var body = "{'person':'" + awa + "','identifiers':" + CLEAR.formatted("zqxjwk" + name) + "}";
        var put = "{'occasion':'CORRECTED','identifiers':{'names':['sevenzqxjwk'],'born':'1966-01-02'}}";
        var away = Traces.of(() -> Service.whileTheVaultIsAway(() -> sent("POST", "", body)));
        assertThat(away).anyMatch(line -> line.contains("door.later")).noneMatch(PersonOverHttpTest::tells);
        assertThat(Traces.of(() -> sent("POST", "", body, "Idempotency-Key", "\"k" + awa + "\"")))
                .noneMatch(PersonOverHttpTest::tells);
        assertThat(Traces.of(() -> sent("PUT", "/" + awa + "/identifiers", put, "If-Match", "\"1\"")))
                .noneMatch(PersonOverHttpTest::tells);
        assertThat(Traces.of(() -> sent("POST", "", body.replace("zqxjwk", "zqxjwk!")))).as("refused")
                .anyMatch(line -> line.contains("person.already-given")).noneMatch(PersonOverHttpTest::tells);
        assertThat(Traces.of(() -> read(awa)).stream().skip(1)).as("the log of a reading")
                .noneMatch(PersonOverHttpTest::tells);
        assertThat(Traces.stored(head)).anyMatch(row -> row.contains(awa.toString()))
                .noneMatch(PersonOverHttpTest::tells);
    }

    private static boolean tells(String text) {
        return text.contains("zqxjwk") || text.contains("ZQXJWK") || text.contains("1991-04-07")
                || text.contains("1966-01-02");
    }

    private String sent(String method, String route, String body, String... headers) {
        return recorder.send(method, route, body, headers).body();
    }

    private String read(UUID person) {
        var answer = office.send("POST", "/" + person + "/identifiers/readings", "{'purpose':'CONTACT'}",
                "Idempotency-Key", "\"read-" + person + "\"");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        return answer.body();
    }

    private static List<String> types(String stream) {
        return Service.ledger().read(stream, 0).stream().map(event -> event.type()).toList();
    }

    private static String stream(UUID person) { return "person:" + person; }
}
