package org.cooptrack.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.cooptrack.tlog.Canonical;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeafTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @Test
    void a_leaf_is_the_canonical_envelope_without_its_position() {
        assertThat(new String(Leaf.canonical(event(7, "{\"sex\":\"FEMALE\",\"age\":31}")), UTF_8)).isEqualTo(
                "{\"data\":{\"age\":31,\"sex\":\"FEMALE\"},\"metadata\":{\"actor\":\"a\"},\"recordedAt\":"
                        + "\"2026-11-26T12:00:00.000000Z\",\"revision\":2,\"stream\":\"training:ü\\\"1\","
                        + "\"type\":\"training.Held\",\"version\":3}");
        assertThat(Leaf.hash(event(7, "{}"))).isEqualTo(Leaf.hash(event(8, "{}")));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-26T12:00:00Z,2026-11-26T12:00:00.000000Z",
            "2026-11-26T12:00:00.1Z,2026-11-26T12:00:00.100000Z",
            "2026-11-26T12:00:00.000001Z,2026-11-26T12:00:00.000001Z",
            "1970-01-01T00:00:00Z,1970-01-01T00:00:00.000000Z"})
    void a_moment_has_six_digits_after_the_point(Instant moment, String written) {
        assertThat(Leaf.moment(moment)).isEqualTo(written);
    }

    @Test
    void what_was_written_and_what_is_read_back_have_one_canonical_form() {
        String data = "{\"b\": [1, 2.50, 1e2, \"\\u00e9\\u20ac\\ud83d\\ude00\\n\\\"\", true], \"a\": {\"é\": 0, \"z\": -7}}";
        var database = TestLedger.fresh();
        try (Ledger ledger = database.open()) {
            ledger.append(Append.of(UUID.randomUUID(), List.of(new NewEvent("s", 0, "t.T", 1, data, "{\"m\":1}"))));
            StoredEvent stored = ledger.event(0).orElseThrow();
            assertThat(Canonical.exactly(stored.data())).isEqualTo(Canonical.exactly(data));
            var sent = new StoredEvent(0, "s", 0, "t.T", 1, stored.recordedAt(), data, "{\"m\":1}");
            assertThat(Leaf.canonical(stored)).isEqualTo(Leaf.canonical(sent));
        }
    }

    @Test
    void a_number_that_no_double_says_is_no_leaf() {
        assertThatIllegalArgumentException().isThrownBy(() -> Leaf.canonical(event(0, "{\"n\":9007199254740993}")));
    }

    private static StoredEvent event(long position, String data) {
        return new StoredEvent(position, "training:ü\"1", 3, "training.Held", 2, NOON, data, "{\"actor\":\"a\"}");
    }
}
