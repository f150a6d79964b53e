package org.cooptrack.ledger.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.unitofwork.DefaultUnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.cooptrack.ledger.Fact;
import org.cooptrack.ledger.IdempotencyKey;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.Outcome;
import org.cooptrack.ledger.Snapshots;
import org.cooptrack.ledger.TestLedger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerEventStoreTest {
    private static final SnapshotCodec WORDS = new SnapshotCodec() {
        @Override
        public Optional<String> fingerprint(String kind) {
            return Optional.of("words-1");
        }

        @Override
        public String encode(Object aggregate) {
            return "{\"word\": \"" + ((Noted) aggregate).word() + "\"}";
        }

        @Override
        public Object decode(String kind, String json) {
            return Noted.CODEC.decode(kind, 1, json);
        }
    };

    private final Ledger ledger = TestLedger.fresh().open();
    private final LedgerStorageEngine engine = new LedgerStorageEngine(ledger, Noted.CODEC, WORDS, () -> false);
    private final LedgerEventSource source = new LedgerEventSource(ledger, Noted.CODEC);
    private final LedgerEventStore store = LedgerEventStore.of(engine, source);

    @AfterEach
    void close() {
        source.close();
        ledger.close();
    }

    @Test
    void events_published_in_a_unit_of_work_are_one_append() {
        var context = new AppendContext(UUID.randomUUID(), new IdempotencyKey("i", "s", "k"), "hash");
        var unit = DefaultUnitOfWork.startAndGet(null);
        context.join(unit);
        store.publish(noted("note:1", 0, "one"));
        store.publish(noted("note:1", 1, "two"));
        assertThat(ledger.head()).isEqualTo(-1);
        unit.commit();
        assertThat(context.outcome()).contains(new Outcome.Accepted("note:1", 1, 1));
        assertThat(ledger.receipt(context.command())).isPresent();
        assertThat(store.readEvents("note:1").asStream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(new Noted("one"), new Noted("two"));
    }

    @Test
    void a_second_append_in_one_unit_of_work_is_refused() {
        var unit = DefaultUnitOfWork.startAndGet(null);
        unit.onPrepareCommit(late -> {
            engine.appendEvents(List.of(noted("note:1", 0, "first")));
            engine.appendEvents(List.of(noted("note:1", 1, "second")));
        });
        assertThatThrownBy(unit::commit).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("one append per unit of work");
    }

    @Test
    void nothing_is_published_after_the_commit() {
        var unit = DefaultUnitOfWork.startAndGet(null);
        var refused = new ArrayList<Throwable>();
        unit.afterCommit(late -> refused.add(catchThrowable(() -> store.publish(noted("note:1", 1, "late")))));
        store.publish(noted("note:1", 0, "in time"));
        unit.commit();
        assertThat(refused).singleElement().isInstanceOf(IllegalStateException.class);
        assertThat(ledger.head()).isZero();
    }

    @Test
    void a_stream_that_moved_is_axons_concurrency_exception() {
        store.publish(noted("note:1", 0, "one"));
        assertThatThrownBy(() -> store.publish(noted("note:1", 0, "other"))).isInstanceOf(ConcurrencyException.class);
    }

    @Test
    void every_other_refusal_carries_its_outcome() {
        store.publish(noted("note:1", 0, "claim:x"));
        assertThatThrownBy(() -> store.publish(noted("note:2", 0, "claim:x"))).isInstanceOfSatisfying(
                LedgerRefusal.class,
                refusal -> assertThat(refusal.outcome()).isEqualTo(new Outcome.ClaimTaken("claim:x", "note:1")));
    }

    @Test
    void a_fact_the_decision_relied_on_travels_with_the_unit_of_work() {
        var unit = DefaultUnitOfWork.startAndGet(null);
        AppendContext.current().relyOn(new Fact.StreamUnmoved("note:2", 4));
        store.publish(noted("note:1", 0, "one"));
        assertThatThrownBy(unit::commit).isInstanceOfSatisfying(LedgerRefusal.class,
                refusal -> assertThat(refusal.outcome()).isEqualTo(new Outcome.FactMoved("note:2")));
    }

    @Test
    void a_command_that_holds_a_transaction_is_refused() {
        var held = new LedgerStorageEngine(ledger, Noted.CODEC, SnapshotCodec.NONE, () -> true);
        assertThatThrownBy(() -> held.appendEvents(List.of(noted("note:1", 0, "one"))))
                .isInstanceOf(IllegalStateException.class).hasMessageContaining("transaction");
    }

    @Test
    void a_command_that_changes_nothing_leaves_its_receipt() {
        store.publish(noted("note:1", 0, "one"));
        var unit = DefaultUnitOfWork.startAndGet(null);
        UUID command = AppendContext.current().command();
        assertThat(engine.appendNothing("note:1")).isEqualTo(new Outcome.Accepted("note:1", 0, 0));
        unit.commit();
        assertThat(ledger.receipt(command)).isPresent();
    }

    @Test
    void a_stale_cache_learns_from_the_last_version_that_another_node_has_appended() {
        store.publish(noted("note:1", 0, "one"));
        assertThat(store.lastSequenceNumberFor("note:1")).contains(0L);
        ledger.append(TestLedger.append(TestLedger.event("note:1", 1)));
        assertThat(store.lastSequenceNumberFor("note:1")).contains(1L);
        assertThat(store.lastSequenceNumberFor("note:2")).isEmpty();
    }

    @Test
    void a_snapshot_stands_for_the_events_before_it() {
        store.publish(noted("note:1", 0, "one"), noted("note:1", 1, "two"));
        store.storeSnapshot(noted("note:1", 0, "kept"));
        assertThat(store.readEvents("note:1").asStream().<Object>map(DomainEventMessage::getPayload))
                .containsExactly(new Noted("kept"), new Noted("two"));
        store.storeSnapshot(noted("note:1", 1, "later"));
        store.storeSnapshot(noted("note:1", 0, "late arrival"));
        assertThat(store.readEvents("note:1").next().getPayload()).isEqualTo(new Noted("later"));
    }

    @Test
    void a_snapshot_of_another_shape_is_not_read_and_is_dropped_by_the_next() {
        store.publish(noted("note:1", 0, "one"));
        var snapshots = new Snapshots(ledger);
        snapshots.keep("note:1", "words-0", 0, "{\"other\": 1}");
        assertThat(store.readEvents("note:1").next().getPayload()).isEqualTo(new Noted("one"));
        store.storeSnapshot(noted("note:1", 0, "kept"));
        assertThat(snapshots.find("note:1", "words-0")).isEmpty();
    }

    private static DomainEventMessage<Noted> noted(String stream, long version, String word) {
        return new GenericDomainEventMessage<>("note", stream, version, new Noted(word));
    }
}
