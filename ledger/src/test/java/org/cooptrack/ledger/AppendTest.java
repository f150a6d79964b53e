package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;
import static org.cooptrack.ledger.TestLedger.holding;
import static org.cooptrack.ledger.TestLedger.releasing;
import static org.cooptrack.ledger.TestLedger.taking;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.ledger.Outcome.ClaimTaken;
import org.cooptrack.ledger.Outcome.FactMoved;
import org.cooptrack.ledger.Outcome.KeyReused;
import org.cooptrack.ledger.Outcome.Repeated;
import org.cooptrack.ledger.Outcome.Unstorable;
import org.cooptrack.ledger.Outcome.VersionConflict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AppendTest {
    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @SuppressWarnings("NullAway.Init")
    private static Ledger ledger;

    private final String stream = "thing:" + UUID.randomUUID();
    private final String other = "thing:" + UUID.randomUUID();
    private final String key = UUID.randomUUID() + ":";

    @BeforeAll
    static void open() {
        ledger = TestLedger.fresh().open();
    }

    @AfterAll
    static void close() {
        ledger.close();
    }

    @Test
    void an_empty_log_begins_at_position_0() {
        try (Ledger empty = TestLedger.fresh().open()) {
            assertThat(empty.head()).isEqualTo(-1);
            assertThat(empty.append(append(event(stream, 0), event(stream, 1)))).isEqualTo(new Accepted(stream, 1, 1));
            assertThat(empty.readAll(-1, 10)).extracting(StoredEvent::position).containsExactly(0L, 1L);
        }
    }

    @Test
    void what_was_appended_is_read_back() {
        var data = "{\"n\": 1, \"fr\": \"été\"}";
        var appended = new NewEvent(stream, 0, "thing.Made", 3, data, "{\"actor\": \"x\"}");
        var accepted = (Accepted) ledger.append(append(appended));
        StoredEvent stored = ledger.read(stream, 0).getFirst();
        assertThat(stored).isEqualTo(new StoredEvent(accepted.position(), stream, 0, "thing.Made", 3,
                stored.recordedAt(), data, "{\"actor\": \"x\"}"));
        assertThat(ledger.event(accepted.position())).contains(stored);
    }

    @Test
    void a_stream_that_moved_refuses_the_version_it_had() {
        ledger.append(append(event(stream, 0)));
        assertThat(ledger.append(append(event(stream, 0)))).isEqualTo(new VersionConflict(stream));
        assertThat(ledger.append(append(event(stream, 2)))).isEqualTo(new VersionConflict(stream));
        assertThat(ledger.lastVersion(stream)).isZero();
    }

    @Test
    void a_refused_caller_stores_none_of_its_events() {
        ledger.append(append(event(other, 0)));
        assertThat(ledger.append(append(event(stream, 0), event(other, 0)))).isEqualTo(new VersionConflict(other));
        assertThat(ledger.lastVersion(stream)).isEqualTo(-1);
    }

    @Test
    void the_same_key_and_request_get_the_first_answer_again() {
        var first = keyed("hash", event(stream, 0));
        var accepted = (Accepted) ledger.append(first);
        var again = new Append(UUID.randomUUID(), first.key(), "hash", stream, List.of(event(stream, 1)), List.of());
        assertThat(ledger.append(again)).isEqualTo(new Repeated(stream, 0, accepted.position()));
        assertThat(ledger.lastVersion(stream)).isZero();
    }

    @Test
    void a_key_used_for_another_request_is_refused() {
        var first = keyed("hash", event(stream, 0));
        ledger.append(first);
        assertThat(ledger.append(
                new Append(UUID.randomUUID(), first.key(), "other", stream, List.of(event(stream, 1)), List.of())))
                .isEqualTo(new KeyReused());
    }

    @Test
    void a_command_id_sent_twice_is_stored_once() {
        var command = append(event(stream, 0));
        var accepted = (Accepted) ledger.append(command);
        assertThat(ledger.append(command)).isEqualTo(new Repeated(stream, 0, accepted.position()));
    }

    @Test
    void a_refusal_does_not_use_up_the_key() {
        ledger.append(append(event(stream, 0)));
        var refused = keyed("hash", event(stream, 0));
        assertThat(ledger.append(refused)).isInstanceOf(VersionConflict.class);
        var anew = new Append(refused.command(), refused.key(), "hash", stream, List.of(event(stream, 1)), List.of());
        assertThat(ledger.append(anew)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_no_op_leaves_a_receipt() {
        ledger.append(append(event(stream, 0)));
        var noop = keyed("hash");
        var accepted = (Accepted) ledger.append(noop);
        assertThat(accepted.version()).isZero();
        assertThat(ledger.receipt(noop.command())).map(Receipt::position).contains(accepted.position());
        assertThat(ledger.append(noop)).isEqualTo(new Repeated(stream, 0, accepted.position()));
    }

    @Test
    void a_claim_belongs_to_one_stream_until_it_releases_it() {
        ledger.append(append(taking(stream, 0, TakenClaim.of(key))));
        assertThat(ledger.append(append(taking(other, 0, TakenClaim.of(key))))).isEqualTo(new ClaimTaken(key, stream));
        assertThat(ledger.append(append(releasing(other, 0, key)))).isInstanceOf(Accepted.class);
        assertThat(ledger.holder(key)).contains(stream);
        ledger.append(append(releasing(stream, 1, key)));
        assertThat(ledger.append(append(taking(other, 1, TakenClaim.of(key))))).isInstanceOf(Accepted.class);
        assertThat(ledger.holder(key)).contains(other);
    }

    @Test
    void a_refused_caller_gives_back_what_it_took_and_takes_back_what_it_released() {
        ledger.append(append(taking(other, 0, TakenClaim.of(key + "taken"))));
        ledger.append(
                append(taking(stream, 0, TakenClaim.of(key + "old"), TakenClaim.during(key + "old", null, JUNE))));
        var before = ledger.claimsUnder(key).claims();
        var refused = append(new NewEvent(stream, 1, "test.Happened", 1, "{}", "{}",
                List.of(TakenClaim.of(key + "new"), TakenClaim.of(key + "old"), TakenClaim.during(key, JUNE, null),
                        TakenClaim.of(key + "taken")),
                List.of(key + "old")));
        assertThat(ledger.append(refused)).isEqualTo(new ClaimTaken(key + "taken", other));
        assertThat(ledger.claimsUnder(key).claims()).isEqualTo(before).hasSize(3);
    }

    @Test
    void dated_claims_of_one_key_may_touch_but_not_overlap() {
        ledger.append(append(taking(stream, 0, TakenClaim.during(key, JANUARY, JUNE))));
        assertThat(ledger.append(append(taking(other, 0, TakenClaim.during(key, JUNE, null)))))
                .isInstanceOf(Accepted.class);
        assertThat(ledger.append(append(taking("thing:third", 0, TakenClaim.during(key, DECEMBER, null)))))
                .isEqualTo(new ClaimTaken(key, other));
        assertThat(ledger.append(append(taking("thing:third", 0, TakenClaim.during(key, null, JANUARY.plusDays(1))))))
                .isEqualTo(new ClaimTaken(key, stream));
    }

    @Test
    void a_strict_fact_about_a_stream_that_moved_refuses() {
        ledger.append(append(event(other, 0)));
        assertThat(ledger.append(holding(new Fact.StreamUnmoved(other, -1), event(stream, 0))))
                .isEqualTo(new FactMoved(other));
        assertThat(ledger.append(holding(new Fact.StreamUnmoved(other, 0), event(stream, 0))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void a_strict_fact_about_an_empty_set_refuses_while_a_claim_is_live() {
        ledger.append(append(taking(other, 0, TakenClaim.of(key + "case"))));
        var close = holding(new Fact.NoneUnder(key), event(stream, 0));
        assertThat(ledger.append(close)).isEqualTo(new FactMoved(key));
        ledger.append(append(releasing(other, 1, key + "case")));
        assertThat(ledger.append(close)).isInstanceOf(Accepted.class);
    }

    @Test
    void a_set_that_changed_and_kept_its_size_has_moved() {
        ledger.append(append(taking(other, 0, TakenClaim.of(key + "a"), TakenClaim.during(key + "b", null, null))));
        ClaimSet read = ledger.claimsUnder(key);
        assertThat(read.claims()).hasSize(2);
        ledger.append(append(releasing(other, 1, key + "a"), taking(other, 2, TakenClaim.of(key + "c"))));
        assertThat(ledger.append(holding(read.fact(), event(stream, 0)))).isEqualTo(new FactMoved(key));
        assertThat(ledger.append(holding(ledger.claimsUnder(key).fact(), event(stream, 0))))
                .isInstanceOf(Accepted.class);
    }

    @Test
    void live_claims_come_by_key() {
        ledger.append(append(taking(stream, 0, TakenClaim.of(key + "b"), TakenClaim.of(key + "a"),
                TakenClaim.of(key + "c"))));
        assertThat(ledger.claimsUnder(key).claims()).extracting(LiveClaim::key).containsExactly(key + "a", key + "b",
                key + "c");
    }

    @Test
    void what_postgresql_cannot_store_is_the_callers_own_outcome() {
        var nul = new NewEvent(stream, 0, "test.Happened", 1, "{\"text\": \"\\u0000\"}", "{}");
        assertThat(ledger.append(append(nul))).isInstanceOf(Unstorable.class);
        var raw = new NewEvent(stream, 0, "test.Happened", 1, "{\"text\": \"\0\"}", "{}");
        assertThat(ledger.append(append(raw))).isInstanceOf(Unstorable.class);
        var broken = new NewEvent(stream, 0, "test.Happened", 1, "{", "{}");
        assertThat(ledger.append(append(broken))).isInstanceOf(Unstorable.class);
        assertThat(ledger.append(append(event(stream, 0)))).isInstanceOf(Accepted.class);
    }

    @Test
    void half_a_character_is_never_stored_as_something_else() {
        var high = new NewEvent(stream, 0, "test.Happened", 1, "{\"text\": \"\ud83d\"}", "{}");
        assertThat(ledger.append(append(high))).isInstanceOf(Unstorable.class);
        var low = new NewEvent(stream, 0, "test.Happened", 1, "{}", "{\"text\": \"\ude00 \"}");
        assertThat(ledger.append(append(low))).isInstanceOf(Unstorable.class);
        var whole = new NewEvent(stream, 0, "test.Happened", 1, "{\"text\": \"\ud83d\ude00\"}", "{}");
        assertThat(ledger.append(append(whole))).isInstanceOf(Accepted.class);
        assertThat(ledger.read(stream, 0)).singleElement().extracting(StoredEvent::data).isEqualTo(whole.data());
    }

    @Test
    void ten_thousand_events_are_one_append_and_more_are_refused() {
        NewEvent[] most = LongStream.range(0, 10_000).mapToObj(version -> event(stream, version))
                .toArray(NewEvent[]::new);
        assertThat(ledger.append(append(most))).isInstanceOf(Accepted.class);
        assertThat(ledger.read(stream, 0)).hasSize(10_000).last().extracting(StoredEvent::version).isEqualTo(9_999L);
        NewEvent[] beyond = LongStream.rangeClosed(0, 10_000).mapToObj(version -> event(other, version))
                .toArray(NewEvent[]::new);
        assertThatThrownBy(() -> ledger.append(append(beyond))).isInstanceOf(AppendTooLarge.class);
    }

    @Test
    void sixteen_megabytes_are_one_append_and_more_are_refused() {
        String long15 = "{\"t\": \"" + "x".repeat(15 << 20) + "\"}";
        assertThat(ledger.append(append(new NewEvent(stream, 0, "test.Happened", 1, long15, "{}"))))
                .isInstanceOf(Accepted.class);
        String long17 = "{\"t\": \"" + "x".repeat(17 << 20) + "\"}";
        assertThatThrownBy(() -> ledger.append(append(new NewEvent(other, 0, "test.Happened", 1, long17, "{}"))))
                .isInstanceOf(AppendTooLarge.class);
    }

    @Test
    void a_stream_interleaved_with_another_or_skipping_is_no_append() {
        assertThatThrownBy(() -> append(event(stream, 0), event(other, 0), event(stream, 1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> append(event(stream, 0), event(stream, 2)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void several_streams_move_together_in_one_append() {
        var accepted = (Accepted) ledger.append(append(event(stream, 0), event(stream, 1), event(other, 0)));
        assertThat(accepted).isEqualTo(new Accepted(stream, 1, accepted.position()));
        assertThat(ledger.event(accepted.position())).map(StoredEvent::stream).contains(other);
    }

    private Append keyed(String hash, NewEvent... events) {
        var idempotency = new IdempotencyKey("issuer", "subject", UUID.randomUUID().toString());
        return new Append(UUID.randomUUID(), idempotency, hash, stream, List.of(events), List.of());
    }
}
