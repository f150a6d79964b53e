package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.query.seal.Finding.Kind;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Growth;
import org.cooptrack.tlog.Note;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody with the server's keys has done to history is named. */
class HistoryCheckTest {
    private static final int SEALED = 700;
    private final Bench bench = new Bench(100);

    @AfterEach
    void close() { bench.close(); }

    @Test
    void untouched_history_is_whole() {
        Checked checked = check(_ -> {});
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.whole()).isTrue();
        assertThat(List.of(checked.events(), checked.sealed(), checked.checkpoints())).containsExactly(705L, 700L, 7L);
    }

    @Test
    void what_was_never_sealed_is_whole() {
        assertThat(new HistoryCheck(bench.ledger, bench.opened(), bench.lastSigned()).run(_ -> {}))
                .isEqualTo(new Checked(true, null, 0, 0, 0, List.of()));
    }

    @Test
    void a_seal_that_has_forgotten_all_is_not_called_whole() {
        bench.append(5);
        bench.node().seals();
        bench.loseSeal();
        assertThat(new HistoryCheck(bench.ledger, bench.opened(), bench.lastSigned()).run(_ -> {}).findings())
                .containsExactly(new Finding(Kind.CHECKPOINT_FORGOTTEN, 5, 5, null, null));
    }

    @Test
    void it_says_how_far_it_is() {
        var told = new ArrayList<Long>();
        bench.append(SEALED);
        Bench.Node node = bench.node().seals();
        new HistoryCheck(bench.ledger, node.database(), bench.lastSigned()).run(told::add);
        assertThat(told).last().isEqualTo((long) SEALED);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 255, 256, 350, 698, 699})
    void a_changed_event_is_named(long position) {
        assertFound(ledger -> ledger.changePayload(position), Kind.CHANGED, position, 1);
    }

    @Test
    void a_changed_timestamp_is_named() {
        assertFound(ledger -> ledger.changeTimestamp(300), Kind.CHANGED, 300, 1);
    }

    @Test
    void a_changed_actor_is_named() {
        assertFound(ledger -> ledger.changeActor(300), Kind.CHANGED, 300, 1);
    }

    @Test
    void of_several_changed_events_the_first_is_named_with_those_beside_it() {
        assertFound(ledger -> {
            ledger.changePayload(400);
            ledger.changePayload(401);
            ledger.changePayload(600);
        }, Kind.CHANGED, 400, 2);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 256, 350, 699})
    void a_deleted_event_is_named_by_the_hole_it_left(long position) {
        assertFound(ledger -> ledger.delete(position), Kind.REMOVED, position, 1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 256, 350, 690})
    void a_removed_event_is_named_though_the_others_moved_up(long position) {
        assertFound(ledger -> ledger.remove(position), Kind.REMOVED, position, 1);
    }

    @Test
    void several_removed_events_are_counted() {
        assertFound(ledger -> {
            ledger.remove(300);
            ledger.remove(300);
            ledger.remove(300);
        }, Kind.REMOVED, 300, 3);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 256, 350, 698, 699})
    void an_inserted_event_is_named_though_the_others_moved_down(long position) {
        assertFound(ledger -> ledger.insert(position), Kind.INSERTED, position, 1);
    }

    @ParameterizedTest
    @CsvSource({"300,301", "0,1", "698,699", "10,690", "255,256"})
    void two_swapped_events_are_named(long one, long other) {
        Finding finding = assertFound(ledger -> ledger.swap(one, other), Kind.REORDERED, one, 2);
        assertThat(finding.to()).isEqualTo(other);
    }

    @Test
    void three_events_in_another_order_are_named() {
        assertFound(ledger -> {
            ledger.swap(300, 301);
            ledger.swap(301, 302);
        }, Kind.REORDERED, 300, 3);
    }

    @ParameterizedTest
    @CsvSource({"500,200", "0,700", "699,1"})
    void a_tail_that_was_cut_off_is_named(long from, long gone) {
        Finding finding = assertFound(ledger -> ledger.truncateFrom(from), Kind.REMOVED, from, gone);
        assertThat(finding.event()).isNull();
    }

    @Test
    void a_tail_that_was_cut_off_and_written_anew_is_named() {
        assertFound(ledger -> {
            ledger.truncateFrom(500);
            bench.append(300);
        }, Kind.CHANGED, 500, 200);
    }

    @Test
    void going_back_to_an_older_checkpoint_is_seen_by_the_one_that_was_kept_outside() {
        Checked checked = check(ledger -> {
            ledger.truncateFrom(300);
            goBackTo300();
        });
        assertThat(checked.findings()).containsExactly(new Finding(Kind.CHECKPOINT_FORGOTTEN, 700, 400, null, null));
    }

    @Test
    void where_events_and_tiles_were_rewritten_the_two_checkpoints_are_named() {
        Checked checked = check(ledger -> {
            ledger.changePayload(350);
            rewriteTiles();
        });
        assertThat(checked.whole()).isFalse();
        assertThat(checked.findings()).containsExactly(new Finding(Kind.REWRITTEN, 300, 100, null, 400L));
    }

    @Test
    void where_the_checkpoints_were_rewritten_too_none_of_ours_has_signed_them() {
        Checked checked = check(ledger -> {
            ledger.changePayload(350);
            rewriteTiles();
            bench.sealTampering().run("update checkpoint set root = decode('" + bench.root(700)
                    + "', 'hex') where size = 700");
        });
        assertThat(checked.findings()).extracting(Finding::kind).contains(Kind.CHECKPOINT_UNSIGNED, Kind.REWRITTEN);
    }

    @ParameterizedTest
    @CsvSource({"0,0,0", "0,1,256", "1,0,0"})
    void tiles_that_were_changed_alone_are_told_from_events(int level, int index, long leaf) {
        Checked checked = check(
                _ -> bench.sealTampering().run("update tile set hashes = decode(repeat('00', 32), 'hex') "
                        + "|| substring(hashes from 33) where level = " + level + " and index = " + index));
        assertThat(checked.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(Kind.TILES_CHANGED);
            assertThat(finding.position()).isEqualTo(leaf);
        });
    }

    @Test
    void a_checkpoint_whose_writing_was_cut_off_is_not_called_forgotten() {
        Checked checked = check(_ -> bench.sealTampering().run("delete from checkpoint where size = 700"));
        assertThat(checked.findings()).isEmpty();
        assertThat(checked.sealed()).isEqualTo(600);
    }

    @ParameterizedTest
    @CsvSource({"size = 300,200,1,400", "size = 100,0,1,200", "size between 200 and 500,100,4,600"})
    void a_checkpoint_that_was_taken_out_of_the_middle_is_named_by_those_beside_it(String which, long after, long count,
            long upTo) {
        Checked checked = check(_ -> bench.sealTampering().run("delete from checkpoint where " + which));
        assertThat(checked.whole()).isFalse();
        assertThat(checked.findings())
                .containsExactly(new Finding(Kind.CHECKPOINT_REMOVED, after, count, null, upTo));
    }

    @Test
    void a_signature_that_was_never_published_leaves_no_number_open() {
        bench.append(SEALED);
        Bench.Node node = bench.node().leads();
        node.sealer().step();
        assertThatThrownBy(() -> node.database().inTransaction(() -> {
            Origin origin = new Origins(node.database()).newest().orElseThrow();
            Checkpoint next = new Checkpoint(origin.name(), 101, bench.root(101), List.of());
            Note note = new SealKeys(bench.keys).of(origin.name()).getFirst().sign(next.note(), Instant.EPOCH);
            new Checkpoints(node.database()).add(origin, next, note, 1);
            throw new IllegalStateException("cut off");
        })).hasMessage("cut off");
        node.seals();
        assertThat(bench.checkpoints().getLast().ordinal()).isGreaterThan(bench.checkpoints().size());
        assertThat(new HistoryCheck(bench.ledger, node.database(), bench.lastSigned()).run(_ -> {}).findings())
                .isEmpty();
    }

    @Test
    void checkpoints_of_before_they_had_numbers_are_numbered_as_they_are() {
        bench.append(SEALED);
        Bench.Node node = bench.node().seals();
        bench.sealTampering().run("delete from checkpoint where size = 300", "drop trigger checkpoints_have_numbers "
                + "on checkpoint", "drop function number_checkpoint", "alter table checkpoint drop column number",
                "drop table cosignature", "delete from flyway_schema_history where version >= '2'");
        SealDatabase upgraded = bench.opened();
        bench.append(100);
        bench.node(bench.lastSigned(), upgraded).seals();
        var check = new HistoryCheck(bench.ledger, upgraded, bench.lastSigned());
        assertThat(check.run(_ -> {}).findings()).as("what was before").isEmpty();
        bench.sealTampering().run("delete from checkpoint where size = 600");
        assertThat(check.run(_ -> {}).findings())
                .containsExactly(new Finding(Kind.CHECKPOINT_REMOVED, 500, 1, null, 700L));
        assertThat(node.leadership().epoch()).isPositive();
    }

    private void goBackTo300() {
        bench.sealTampering().run("delete from checkpoint where size > 300",
                "delete from tile where level = 0 and index > 1",
                "update tile set hashes = substring(hashes from 1 for 44 * 32) where level = 0 and index = 1",
                "update tile set hashes = substring(hashes from 1 for 32) where level = 1");
    }

    /** As the events now are. */
    private void rewriteTiles() {
        bench.sealTampering().run("delete from tile");
        SealDatabase database = bench.opened();
        Origin origin = new Origins(database).newest().orElseThrow();
        var tiles = new GrowingTiles(new Tiles(database), origin);
        var growth = new Growth(tiles);
        bench.ledger.readAll(-1, SEALED).forEach(event -> growth.add(Leaf.hash(event)));
        tiles.write();
    }

    private Finding assertFound(Consumer<Tampering> tampering, Kind kind, long position, long count) {
        Checked checked = check(tampering);
        assertThat(checked.whole()).isFalse();
        assertThat(checked.findings()).as("%s", checked).hasSize(1);
        Finding finding = checked.findings().getFirst();
        assertThat(finding.kind()).as("%s", finding).isEqualTo(kind);
        assertThat(finding.position()).isEqualTo(position);
        assertThat(finding.count()).isEqualTo(count);
        return finding;
    }

    /** Seven checkpoints, and five events that are not sealed yet. */
    private Checked check(Consumer<Tampering> tampering) {
        bench.append(SEALED);
        Bench.Node node = bench.node().seals();
        bench.append(5);
        tampering.accept(bench.ledgerTampering());
        return new HistoryCheck(bench.ledger, node.database(), bench.lastSigned()).run(_ -> {});
    }
}
