package org.cooptrack.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cooptrack.ledger.Outcome.Accepted;
import org.cooptrack.postgres.Login;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

/** What must hold under any load of several nodes, with refusals of every kind. */
class AnyLoadTest {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    private final TestLedger database = TestLedger.fresh();
    private final Map<UUID, Accepted> acknowledged = new ConcurrentHashMap<>();
    private final Map<UUID, Append> sent = new ConcurrentHashMap<>();

    @Test
    void positions_are_dense_versions_have_no_gaps_and_claims_follow_from_the_events() throws Exception {
        load(3, 8, 60);
    }

    @Test
    @Tag("long")
    void so_they_are_after_a_hundred_thousand_appends() throws Exception {
        load(4, 16, 1_600);
    }

    /** The two ways of judging a group, as sets and one by one, come to the same. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void judging_as_sets_and_one_by_one_agree(long seed) throws SQLException {
        TestLedger twin = TestLedger.fresh();
        try (Connection sets = database.connect(Login.LEDGER_WRITER);
                Connection single = twin.connect(Login.LEDGER_WRITER);
                Ledger left = database.open();
                Ledger right = twin.open()) {
            var random = new Random(seed);
            for (int round = 0; round < 40; round++) {
                var wishes = new ArrayList<Append>();
                for (int i = 0; i < 12; i++) {
                    wishes.add(wish(random, left));
                }
                Group<Append> group = Group.of(wishes, wish -> wish);
                List<Outcome> asSets = AppendCall.send(sets, UUID.randomUUID(), 0, group.members(), group.plain());
                List<Outcome> oneByOne = AppendCall.send(single, UUID.randomUUID(), 0, group.members(), 0);
                assertThat(asSets).isEqualTo(oneByOne);
            }
            assertThat(left.claimsUnder("")).isEqualTo(right.claimsUnder("")).matches(set -> !set.claims().isEmpty());
            assertThat(left.readAll(-1, 10_000)).usingRecursiveFieldByFieldElementComparatorIgnoringFields("recordedAt")
                    .isEqualTo(right.readAll(-1, 10_000));
        }
    }

    @Test
    void so_they_are_while_connections_are_cut_in_mid_append() throws Exception {
        loadAndCut(2, 8, 40);
    }

    @Test
    @Tag("long")
    void so_they_are_after_ten_thousand_appends_with_connections_cut() throws Exception {
        loadAndCut(4, 16, 160);
    }

    private void loadAndCut(int nodes, int callers, int appends) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> loaded = threads.submit(() -> {
                load(nodes, callers, appends);
                return null;
            });
            while (!loaded.isDone()) {
                long sought = sent.size() + 20;
                Until.holds("more was sent, or all is done", () -> sent.size() >= sought || loaded.isDone());
                database.count("""
                        select count(pg_terminate_backend(pid)) from (
                          select pid from pg_stat_activity where datname = current_database() and state = 'active'
                            and usename = 'ledger_writer' and query like 'call append%' limit 1) one""");
            }
            loaded.get();
        }
        assertThat(database.count("select coalesce(sum(generation), 0) from node")).isPositive();
    }

    private void load(int nodes, int callers, int appends) throws Exception {
        var usual = LedgerSettings.usual();
        var twoLanes = new LedgerSettings(2, 8, usual.waiting(), usual.lockTimeout(), usual.socketTimeout(),
                usual.patience());
        var ledgers = new ArrayList<Ledger>();
        for (int i = 0; i < nodes; i++) {
            ledgers.add(database.open(i % 2 == 0 ? usual : twoLanes));
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (int caller = 0; caller < nodes * callers; caller++) {
                Ledger ledger = ledgers.get(caller % nodes);
                var random = new Random(caller);
                running.add(threads.submit(() -> {
                    for (int i = 0; i < appends; i++) {
                        Append wish = wish(random, ledger);
                        sent.put(wish.command(), wish);
                        if (ledger.append(wish) instanceof Accepted accepted)
                            acknowledged.put(wish.command(), accepted);
                    }
                }));
            }
            for (Future<?> done : running) {
                done.get();
            }
        }
        verify(ledgers.getFirst());
        ledgers.forEach(Ledger::close);
    }

    private void verify(Ledger ledger) {
        var all = new ArrayList<StoredEvent>();
        for (var page = ledger.readAll(-1, 1_000); !page.isEmpty(); page = ledger.readAll(all.size() - 1L, 1_000)) {
            all.addAll(page);
        }
        long stored = acknowledged.keySet().stream()
                .mapToLong(id -> java.util.Objects.requireNonNull(sent.get(id)).events().size()).sum();
        assertThat(all).hasSize(Math.toIntExact(stored)).isNotEmpty();
        assertThat(acknowledged).hasSizeLessThan(sent.size());
        var versions = new HashMap<String, Long>();
        for (int i = 0; i < all.size(); i++) {
            StoredEvent event = all.get(i);
            assertThat(event.position()).isEqualTo(i);
            assertThat(event.version()).isEqualTo(versions.merge(event.stream(), 0L, (last, zero) -> last + 1));
            if (i > 0) assertThat(event.recordedAt()).isAfterOrEqualTo(all.get(i - 1).recordedAt());
        }
        assertThat(new HashSet<>(ledger.claimsUnder("").claims())).isEqualTo(derived(all));
        assertThat(database.count("select count(*) from command")).isEqualTo(acknowledged.size());
    }

    /** The live claims as the events alone tell them: each event's JSON says what it takes and releases. */
    private static Set<LiveClaim> derived(List<StoredEvent> events) {
        var live = new HashSet<LiveClaim>();
        for (StoredEvent event : events) {
            String[] told = event.data().replaceAll(".*\"claims\": \"([^\"]*)\".*", "$1").split(";", -1);
            for (String released : told[0].split(",", -1)) {
                live.removeIf(claim -> claim.key().equals(released) && claim.holder().equals(event.stream()));
            }
            for (String taken : told[1].split(",", -1)) {
                if (taken.isEmpty()) continue;
                String[] parts = taken.split("@", -1);
                boolean dated = parts.length > 1;
                LocalDate from = dated ? DAY.plusDays(Long.parseLong(parts[1])) : null;
                if (live.stream().anyMatch(claim -> !dated && claim.key().equals(parts[0]))) continue;
                live.add(new LiveClaim(parts[0], dated, from, from == null ? null : from.plusDays(3), event.stream(),
                        event.position()));
            }
        }
        return live;
    }

    private static Append wish(Random random, Ledger ledger) {
        String stream = "s:" + random.nextInt(12);
        long version = ledger.lastVersion(stream) + (random.nextInt(8) == 0 ? 2 : 1);
        var events = new ArrayList<NewEvent>();
        int count = random.nextInt(3);
        for (int i = 0; i < count; i++) {
            events.add(event(random, stream, version + i));
        }
        if (random.nextInt(6) == 0) {
            String second = "s:" + (12 + random.nextInt(4));
            events.add(event(random, second, ledger.lastVersion(second) + 1));
        }
        var facts = new ArrayList<Fact>();
        if (random.nextInt(4) == 0) {
            String other = "s:" + random.nextInt(12);
            facts.add(new Fact.StreamUnmoved(other, ledger.lastVersion(other)));
        }
        if (random.nextInt(6) == 0) facts.add(new Fact.NoneUnder("c:" + random.nextInt(8)));
        if (random.nextInt(6) == 0) facts.add(ledger.claimsUnder("d:").fact());
        IdempotencyKey key = random.nextInt(3) == 0 ? new IdempotencyKey("i", "s", "k" + random.nextInt(300)) : null;
        return new Append(UUID.randomUUID(), key, random.nextInt(2) == 0 ? "hash" : "other", stream, events, facts);
    }

    private static NewEvent event(Random random, String stream, long version) {
        var takes = new ArrayList<TakenClaim>();
        var releases = new ArrayList<String>();
        var told = new StringBuilder();
        if (random.nextInt(5) == 0) {
            releases.add((random.nextBoolean() ? "c:" : "d:") + random.nextInt(10));
            told.append(releases.getFirst());
        }
        told.append(';');
        if (random.nextInt(4) == 0) {
            takes.add(TakenClaim.of("c:" + random.nextInt(10)));
            told.append(takes.getFirst().key());
        } else if (random.nextInt(6) == 0) {
            int day = random.nextInt(20);
            takes.add(TakenClaim.during("d:" + random.nextInt(10), DAY.plusDays(day), DAY.plusDays(day + 3)));
            told.append(takes.getFirst().key()).append('@').append(day);
        }
        return new NewEvent(stream, version, "test.Happened", 1, "{\"claims\": \"" + told + "\"}", "{}", takes,
                releases);
    }
}
