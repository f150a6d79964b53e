package org.cooptrack.query.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.cooptrack.tlog.Checkpoint;
import org.cooptrack.tlog.Proven;
import org.cooptrack.tlog.Tree;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A ledger that lost what was sealed: never are two histories signed under one name. */
class RestoredBehindTest {
    private final Bench bench = new Bench(100);

    @AfterEach
    void close() { bench.close(); }

    @Test
    void under_the_old_name_nothing_is_signed_any_more_whatever_is_appended() {
        bench.append(500);
        Bench.Node node = bench.node().seals();
        bench.ledgerTampering().truncateFrom(330);
        assertRefused(node, "seal.ledger-behind");
        bench.append(400);
        assertRefused(node, "seal.ledger-differs");
        assertThat(bench.sizes()).last().isEqualTo(500L);
    }

    @Test
    void a_database_that_was_restored_with_the_ledger_is_held_against_what_was_signed_last() {
        bench.append(500);
        Bench.Node node = bench.node().seals();
        bench.ledgerTampering().truncateFrom(330);
        bench.sealTampering().run("delete from checkpoint where size > 300",
                "delete from tile where level = 0 and index > 1",
                "update tile set hashes = substring(hashes from 1 for 44 * 32) where level = 0 and index = 1",
                "update tile set hashes = substring(hashes from 1 for 32) where level = 1");
        assertRefused(node, "seal.ledger-behind");
        bench.append(400);
        assertRefused(node, "seal.last-differs");
        assertThat(bench.sizes()).containsExactly(100L, 200L, 300L);
    }

    @Test
    void a_new_log_begins_a_new_origin_with_the_last_checkpoint_that_still_verifies() {
        bench.append(500);
        bench.node().seals();
        Sealed common = bench.checkpoints().get(2);
        bench.ledgerTampering().truncateFrom(330);
        bench.append(400);
        var log = bench.newLogId();
        Bench.Node node = bench.node().seals();
        Sealed first = bench.checkpoints().get(5);
        Origin origin = new Origins(node.database()).newest().orElseThrow();
        assertThat(origin.name()).isEqualTo("test.example/" + log).isEqualTo(first.origin());
        assertThat(origin.follows()).isEqualTo(new Origin.Followed(common.origin(), 300, common.root()));
        assertThat(Checkpoint.of(first.note().text()).extensions())
                .containsExactly("follows " + common.origin() + " 300 " + common.root().base64());
        assertThat(bench.sizes()).containsExactly(100L, 200L, 300L, 400L, 500L, 400L, 500L, 600L, 700L, 730L);
        assertThat(bench.checkpoints().getLast().root()).isEqualTo(bench.root(730));
        assertThat(Checkpoint.of(bench.checkpoints().getLast().note().text()).extensions()).isEmpty();
        var tree = new Tree(new TiledNodes(new Tiles(node.database()), origin), 730);
        assertThat(Proven.consistency(300, common.root(), 730, tree.root(), tree.consistency(300))).isTrue();
    }

    @Test
    void a_name_that_was_left_is_held_against_what_was_signed_under_it_though_both_databases_forgot_why_it_was_left() {
        bench.append(500);
        bench.node().seals();
        bench.ledgerTampering().truncateFrom(330);
        var renewed = bench.newLogId();
        bench.append(50);
        bench.node().seals();
        assertThat(bench.lastSigned().all()).extracting(signed -> signed.checkpoint().size()).containsExactly(500L,
                380L);
        bench.ledgerTampering().truncateFrom(250);
        bench.ledgerTampering().run("alter table log disable trigger user",
                "delete from log where id = '" + renewed + "'");
        bench.sealTampering().run("alter table signer disable trigger user",
                "delete from checkpoint where origin = 2 or size > 200", "delete from signer where origin = 2",
                "delete from tile where origin = 2 or index > 0",
                "update tile set hashes = substring(hashes from 1 for 200 * 32) where level = 0",
                "delete from tile where level = 1", "delete from origin where ordinal = 2");
        assertRefused(bench.node(), "seal.ledger-behind");
        bench.append(500);
        assertRefused(bench.node(), "seal.last-differs");
        assertThat(bench.sizes()).containsExactly(100L, 200L);
        assertThat(new HistoryCheck(bench.ledger, bench.opened(), bench.lastSigned()).run(_ -> {}).findings())
                .containsExactly(new Finding(Finding.Kind.CHECKPOINT_FORGOTTEN, 500, 300, null, null),
                        new Finding(Finding.Kind.CHECKPOINT_FORGOTTEN, 380, 380, null, null));
    }

    @Test
    void a_log_that_lost_nothing_goes_on_under_its_new_name_at_once() {
        bench.append(150);
        bench.node().seals();
        bench.newLogId();
        Bench.Node node = bench.node().seals();
        assertThat(bench.sizes()).containsExactly(100L, 150L, 150L);
        assertThat(Objects.requireNonNull(new Origins(node.database()).newest().orElseThrow().follows()).size())
                .isEqualTo(150);
    }

    @Test
    void a_log_that_has_nothing_of_the_old_one_follows_none() {
        bench.append(150);
        bench.node().seals();
        bench.ledgerTampering().truncateFrom(0);
        bench.append(20);
        bench.newLogId();
        Bench.Node node = bench.node().seals();
        assertThat(new Origins(node.database()).newest().orElseThrow().follows()).isNull();
        assertThat(bench.sizes()).containsExactly(100L, 150L, 20L);
        assertThat(bench.checkpoints().getLast().root()).isEqualTo(bench.root(20));
    }

    @Test
    void a_checkpoint_that_somebody_else_wrote_among_the_old_ones_is_not_followed() {
        bench.append(150);
        bench.node().seals();
        bench.append(20);
        bench.sealTampering()
                .run("insert into checkpoint (number, origin, size, root, note, epoch) select number + 1, origin, 170, decode('"
                        + bench.root(170) + "', 'hex'), note, 1 from checkpoint where size = 150");
        bench.newLogId();
        Bench.Node node = bench.node().seals();
        assertThat(Objects.requireNonNull(new Origins(node.database()).newest().orElseThrow().follows()).size())
                .isEqualTo(150);
    }

    @Test
    void a_name_that_was_left_is_never_signed_under_again() {
        bench.append(10);
        bench.node().seals();
        var other = new SealSettings("other.example", bench.settings.every(), Bench.LEASE, 100);
        bench.node(bench.lastSigned(), bench.opened(), other).seals();
        bench.append(10);
        Bench.Node back = bench.node().leads();
        assertRefused(back, "seal.origin-left");
        assertThat(bench.checkpoints()).extracting(Sealed::origin)
                .containsExactly("test.example/" + bench.ledger.logId(), "other.example/" + bench.ledger.logId());
    }

    private static void assertRefused(Bench.Node node, String rule) {
        node.leads();
        assertThatThrownBy(node.sealer()::step).isInstanceOfSatisfying(CannotSeal.class,
                why -> assertThat(why.rule()).isEqualTo(rule));
    }
}
