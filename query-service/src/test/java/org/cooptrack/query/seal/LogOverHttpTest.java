package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.Service.ISSUER;
import static org.cooptrack.query.Service.LEDGER;
import static org.cooptrack.query.Service.get;
import static org.cooptrack.query.Service.json;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.cooptrack.events.Role;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.query.Service;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Hash;
import org.cooptrack.tlog.Note;
import org.cooptrack.tlog.Proven;
import org.cooptrack.tlog.TlogProof;
import org.cooptrack.tlog.VerifyingKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an outsider sees of the seal, and checks with what is served and a key alone. */
class LogOverHttpTest {
    @BeforeAll
    static void something_is_sealed() {
        for (int at = 0; at < 4; at++)
            Service.known(UUID.randomUUID());
        long told = LEDGER.head();
        Awaitility.await("all is sealed").atMost(Duration.ofSeconds(60))
                .until(() -> json("/v1/log", Role.AUDITOR).get("size").asLong() > told);
    }

    @Test
    void the_state_of_the_seal_is_told() {
        JsonNode state = json("/v1/log", Role.ANALYST);
        assertThat(state.get("origin").stringValue()).isEqualTo("cooptrack.local/" + LEDGER.logId());
        assertThat(state.at("/leader/epoch").asLong()).isPositive();
        assertThat(state.has("trouble")).isFalse();
        assertThat(state.at("/origins/0/name")).isEqualTo(state.get("origin"));
        assertThat(state.at("/unsealed/text").stringValue()).isNotBlank();
    }

    @Test
    void the_checkpoint_is_signed_by_a_key_that_is_listed() {
        Note note = checkpoint();
        assertThat(note.verified(List.of(key()))).containsExactly(key());
        assertThat(Checkpoint.of(note.text()).origin()).isEqualTo("cooptrack.local/" + LEDGER.logId());
        assertThat(json("/v1/log/keys", Role.AUDITOR).get(0).get("signs").asBoolean()).isTrue();
        assertThat(answer("/v1/log/checkpoint", "*/*").headers().firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
    }

    @Test
    void the_leaves_of_the_tiles_are_those_of_the_events() {
        byte[] tile = answer("/v1/log/tile/0/000.p/4", "*/*").body();
        assertThat(tile).hasSize(4 * Hash.LENGTH);
        LEDGER.readAll(-1, 4).forEach(event -> {
            int from = (int) event.position() * Hash.LENGTH;
            assertThat(Hash.of(Arrays.copyOfRange(tile, from, from + Hash.LENGTH))).isEqualTo(Leaf.hash(event));
        });
    }

    @Test
    void that_an_event_stands_in_history_is_proven_as_json_and_as_text() {
        JsonNode proof = json("/v1/log/inclusion?position=2&size=4", Role.AUDITOR);
        Hash leaf = Leaf.hash(LEDGER.event(2).orElseThrow());
        assertThat(Hash.of(proof.get("leaf").stringValue())).isEqualTo(leaf);
        assertThat(Proven.inclusion(leaf, 2, 4, hashes(proof), Hash.of(proof.get("root").stringValue()))).isTrue();
        var text = answer("/v1/log/inclusion?position=2", "text/plain");
        assertThat(text.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/plain");
        assertThat(TlogProof.of(new String(text.body(), StandardCharsets.UTF_8)).proves(leaf, key())).isTrue();
        assertThat(answer("/v1/log/inclusion?position=2", "text/plain;q=0.5, application/json").headers()
                .firstValue("Content-Type")).hasValue("application/json");
    }

    @Test
    void that_history_has_only_grown_is_proven() {
        JsonNode proof = json("/v1/log/consistency?from=3&to=4", Role.AUDITOR);
        assertThat(Proven.consistency(3, Hash.of(proof.get("fromRoot").stringValue()), 4,
                Hash.of(proof.get("toRoot").stringValue()), hashes(proof))).isTrue();
        assertThat(json("/v1/log/consistency?from=1", Role.AUDITOR).get("to").asLong()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void all_checkpoints_are_listed_page_by_page() {
        JsonNode page = json("/v1/log/checkpoints?limit=1", Role.AUDITOR);
        JsonNode first = page.get("items").get(0);
        Note note = Note.of(first.get("note").stringValue().getBytes(StandardCharsets.UTF_8));
        assertThat(Checkpoint.of(note.text()).size()).isEqualTo(first.get("size").asLong());
        assertThat(json("/v1/log/checkpoints?limit=1&after=" + first.get("ordinal").asLong(), Role.AUDITOR)
                .get("items").valueStream().noneMatch(first::equals)).isTrue();
    }

    @Test
    void the_check_of_all_history_ends_with_what_it_found() {
        var answer = get("/v1/log/check", Role.AUDITOR);
        assertThat(answer.statusCode()).isEqualTo(200);
        List<String> lines = answer.body().lines().toList();
        assertThat(lines).hasSizeGreaterThan(1);
        JsonNode result = new JsonMapper().readTree(lines.getLast());
        assertThat(result.get("whole").asBoolean()).as(answer.body()).isTrue();
        assertThat(result.get("checkpoints").asLong()).isPositive();
        assertThat(get("/v1/log/check", Role.ANALYST).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"tile/0/x001/234.p/257|400|log.tile|/place", "tile/64/000|400|log.tile|/place",
            "tile/0/1|400|log.tile|/place", "tile/entries/000|404|query.nothing|",
            "tile/0/x999/999|404|query.nothing|", "tile/7/000.p/1|404|query.nothing|",
            "inclusion?position=999999999|400|query.number|position",
            "inclusion|400|request.parameter-missing|position",
            "inclusion?position=0&size=0|400|query.number|size", "inclusion?position=x|400|query.number|position",
            "consistency?from=0|400|query.number|from", "consistency?from=3&to=2|400|query.number|from",
            "checkpoints?after=x|400|query.number|after", "checkpoints?limit=0|400|query.number|limit"})
    void what_cannot_be_is_refused_by_name(String asked, int status, String rule, @Nullable String field) {
        var answer = get("/v1/log/" + asked, "fr", Role.AUDITOR);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.body()).contains("\"rule\":\"" + rule + "\"")
                .contains(field == null ? "" : "\"" + field + "\"");
    }

    @Test
    void a_proof_as_text_needs_a_checkpoint_of_its_size() {
        long unsigned = json("/v1/log/checkpoints?limit=1", Role.AUDITOR).at("/items/0/size").asLong() - 1;
        if (unsigned < 1) return;
        var answer = answer("/v1/log/inclusion?position=0&size=" + unsigned, "text/plain");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(new String(answer.body(), StandardCharsets.UTF_8)).contains("log.no-checkpoint");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/checkpoint", "/checkpoints", "/keys", "/tile/0/000.p/1", "/inclusion?position=0",
            "/consistency?from=1"})
    void auditors_administrators_and_analysts_may_read_it_and_nobody_else(String path) {
        for (Role role : List.of(Role.AUDITOR, Role.ADMINISTRATOR, Role.ANALYST))
            assertThat(get("/v1/log" + path, role).statusCode()).isEqualTo(200);
        assertThat(get("/v1/log" + path, Role.RECORDER).statusCode()).isEqualTo(403);
    }

    private static VerifyingKey key() {
        return VerifyingKey.of(json("/v1/log/keys", Role.AUDITOR).get(0).get("vkey").stringValue());
    }

    private static Note checkpoint() { return Note.of(answer("/v1/log/checkpoint", "*/*").body()); }

    private static List<Hash> hashes(JsonNode proof) {
        return proof.get("proof").valueStream().map(hash -> Hash.of(hash.stringValue())).toList();
    }

    private static HttpResponse<byte[]> answer(String path, String accept) {
        int port = Service.CONTEXT.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path)).header("Accept", accept)
                .header("Accept-Language", "en")
                .header("Authorization", "Bearer " + ISSUER.person("ana", Role.AUDITOR)).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, BodyHandlers.ofByteArray());
        } catch (IOException | InterruptedException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
