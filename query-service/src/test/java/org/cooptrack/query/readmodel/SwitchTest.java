package org.cooptrack.query.readmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cooptrack.query.readmodel.Installation.PATIENCE;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.cooptrack.events.Role;
import org.cooptrack.events.replay.ReplayBegun;
import org.cooptrack.query.Service;
import org.cooptrack.query.fact.FactProjection;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.readmodel.Installation.Running;
import org.cooptrack.query.training.Trainings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import tools.jackson.databind.JsonNode;

/** Versions of read models beside each other, within one service. */
class SwitchTest {
    private static final String FIGURE = "/v1/statistics?measure=beneficiaries-trained";

    private final Installation installation = new Installation();
    private final Beside facts = Beside.facts(new FactProjection(List.of()));
    private final Beside trainings = Beside.trainings(Trainings.projection());
    private final int before = facts.version() - 1;
    private final SingleConnectionDataSource locks = locks();

    @AfterEach
    void over() {
        locks.destroy();
        installation.close();
    }

    @Test
    void a_version_is_switched_there_and_back_and_dropped_under_load_and_no_query_fails_or_goes_back()
            throws InterruptedException {
        tell(0, 20);
        try (Running service = both(); Writer writer = new Writer(); Load load = new Load(service)) {
            assertThat(evidenced(service, 0)).isZero();
            some(load);
            choose(service, facts.version(), trainings.version());
            seen(load, service, 1);
            choose(service, before, trainings.version() - 1);
            seen(load, service, 0);
            choose(service, facts.version(), trainings.version());
            installation.drop("fact", before);
            installation.drop("training", trainings.version() - 1);
            Awaitility.await().atMost(PATIENCE).until(() -> !installation.stands("fact_v" + before)
                    && !installation.stands("training_v" + (trainings.version() - 1)));
            seen(load, service, 1);
            assertThat(writer.written()).isPositive();
            assertThat(load.wrong()).isEmpty();
            assertThat(load.answers()).isGreaterThan(200);
        }
    }

    @Test
    void before_it_is_chosen_it_is_held_beside_the_one_in_use_and_the_cells_that_differ_are_told() {
        tell(0, 3);
        try (Running service = both()) {
            JsonNode report = replayed(service, List.of("fact@" + facts.version()));
            assertThat(report.get("differences").asInt()).as(report.toPrettyString()).isPositive();
            JsonNode cells = service.json("/v1/replays/" + report.at("/asked/replay").asString() + "/differences",
                    Role.AUDITOR).get("cells");
            assertThat(cells).isNotEmpty().allSatisfy(cell -> {
                assertThat(cell.get("table").asString()).isEqualTo("fact");
                assertThat(cell.get("cell").asString()).isEqualTo("evidenced");
            });
            assertThat(replayed(service, List.of("fact")).get("differences").asInt()).isZero();
            assertThat(replayed(service, List.of("fact", "fact@" + facts.version())).get("trouble").asString())
                    .contains("fact");
        }
    }

    @Test
    void a_service_that_ends_while_it_makes_a_version_goes_on_where_it_was() {
        long all = tell(0, 60);
        facts.failAfter(1_000);
        try (Running service = both()) {
            Awaitility.await().atMost(PATIENCE).until(() -> service.version("fact", facts.version())
                    .path("cause").asString("").contains("in the middle"));
            installation.choose("fact", facts.version(), "too early");
            JsonNode half = service.version("fact", facts.version());
            assertThat(half.get("serves").asBoolean()).isFalse();
            assertThat(half.get("position").asLong()).isBetween(0L, all - 1);
            assertThat(evidenced(service, all)).isZero();
        }
        long reached = position("fact@" + facts.version());
        Beside repaired = Beside.facts(new FactProjection(List.of()));
        try (Running service = installation.usual(Map.of("facts beside", repaired))) {
            service.serves("fact", facts.version());
            assertThat(evidenced(service, all)).isOne();
        }
        assertThat(repaired.written()).isLessThanOrEqualTo((int) (installation.head() - reached));
    }

    @Test
    void a_switch_that_is_cut_off_has_not_happened_and_the_one_in_use_goes_on() {
        tell(0, 2);
        try (Running service = both()) {
            Awaitility.await().atMost(PATIENCE)
                    .until(() -> service.version("fact", facts.version()).path("events").asLong(1) == 0);
            facts.hold();
            assertThat(evidenced(service, tell(50, 1))).isZero();
            installation.choose("fact", facts.version(), "compared");
            Awaitility.await().atMost(PATIENCE).until(this::cutOff);
            assertThat(service.version("fact", before).get("serves").asBoolean()).isTrue();
            assertThat(evidenced(service, tell(51, 1))).isZero();
            assertThat(service.json("/v1/projections/fact", Role.AUDITOR).get("open").toString())
                    .contains(Integer.toString(facts.version()));
            facts.letGo();
            service.serves("fact", facts.version());
            assertThat(evidenced(service, installation.head())).isOne();
        }
    }

    @Test
    void the_version_that_answers_is_not_dropped_until_another_does() {
        long all = tell(0, 2);
        facts.hold();
        try (Running service = both()) {
            long position = installation.drop("fact", before);
            JsonNode report = service.json("/v1/projections/fact?atLeast=" + position, Role.AUDITOR);
            assertThat(report.at("/decided/dropped/0/version").asInt()).isEqualTo(before);
            assertThat(report.get("open").toString()).contains("once another answers");
            assertThat(evidenced(service, all)).isZero();
            facts.letGo();
            installation.choose("fact", facts.version(), "compared");
            Awaitility.await().atMost(PATIENCE).until(() -> !installation.stands("fact_v" + before));
            assertThat(evidenced(service, all)).isOne();
            installation.choose("fact", before, "it is needed after all");
            service.serves("fact", before);
            assertThat(evidenced(service, all)).isZero();
        }
    }

    @Test
    void no_version_is_dropped_from_under_a_query_that_reads_from_it() {
        tell(0, 2);
        try (Running service = both()) {
            var reading = service.context().getBean(Reading.class);
            var views = service.context().getBean(JdbcClient.class);
            reading.begin();
            try {
                installation.choose("fact", facts.version(), "compared");
                service.serves("fact", facts.version());
                installation.drop("fact", before);
                Awaitility.await().pollInSameThread().atMost(PATIENCE).until(this::isWaitedFor);
                assertThat(views.sql("select count(*) from fact where not evidenced").query(Long.class).single())
                        .isPositive();
            } finally {
                reading.end();
            }
            Awaitility.await().atMost(PATIENCE).until(() -> !installation.stands("fact_v" + before));
            assertThat(service.version("fact", before)).isEmpty();
        }
    }

    @Test
    void a_version_that_is_not_made_here_is_not_answered_from_and_that_is_said_in_the_language_of_the_reader() {
        tell(0, 1);
        try (Running service = both()) {
            long position = installation.choose("fact", 99, "a slip");
            JsonNode report = service.json("/v1/projections/fact?atLeast=" + position, Role.AUDITOR);
            assertThat(report.at("/decided/chosen/version").asInt()).isEqualTo(99);
            assertThat(report.at("/open/0").asString()).contains("does not make it");
            assertThat(report.get("versions").valueStream().filter(one -> one.get("serves").asBoolean())
                    .map(one -> one.get("version").asInt())).containsExactly(before);
            assertThat(service.get("/v1/projections/nothing", Role.AUDITOR).statusCode()).isEqualTo(404);
            assertThat(service.get("/v1/projections/fact", Role.ANALYST).statusCode()).isEqualTo(403);
        }
    }

    /** In a database in which only the version before has answered. */
    private Running both() {
        installation.usual(Map.of()).close();
        return installation.usual(Map.of("facts beside", facts, "trainings beside", trainings));
    }

    private long tell(int from, int many) {
        return IntStream.range(from, from + many).mapToLong(seed -> installation.training(seed, 25)).max()
                .orElseThrow();
    }

    private void choose(Running service, int fact, int training) {
        installation.choose("fact", fact, "compared with the other");
        installation.choose("training", training, "compared with the other");
        service.serves("fact", fact);
        service.serves("training", training);
    }

    /** Whether all facts carry evidence, as only the newer version says (1), or none (0). */
    private static long evidenced(Running service, long position) {
        JsonNode evidence = service.json(FIGURE + "&atLeast=" + position, Role.ANALYST)
                .at("/figures/0/totals/0/evidence");
        long with = evidence.get("with").asLong();
        assertThat(with).isIn(0L, evidence.get("facts").asLong());
        return Math.min(1, with);
    }

    private void seen(Load load, Running service, int newer) {
        assertThat(evidenced(service, 0)).isEqualTo(newer);
        assertThat(service.json(Installation.one(0), Role.AUDITOR).get("code").asString().endsWith("*"))
                .isEqualTo(newer == 1);
        some(load);
    }

    /** So many answers more. */
    private static void some(Load load) {
        int until = load.answers() + 40;
        Awaitility.await().atMost(PATIENCE).until(() -> load.answers() >= until);
        assertThat(load.wrong()).isEmpty();
    }

    private JsonNode replayed(Running service, List<String> projections) {
        var replay = UUID.randomUUID();
        long position = installation.happened("replay:" + replay,
                new ReplayBegun(replay, projections, null, "before the switch"));
        return Awaitility.await().atMost(PATIENCE).until(
                () -> service.json("/v1/replays/" + replay + "?atLeast=" + position, Role.AUDITOR),
                report -> List.of("DONE", "FAILED").contains(report.get("state").asString()));
    }

    private long position(String version) {
        return Service.views(installation.views).sql("select position from projection where id = ?").param(version)
                .query(Long.class).single();
    }

    /** A connection of who sees the locks of all others. */
    private SingleConnectionDataSource locks() {
        try {
            return new SingleConnectionDataSource(Service.POSTGRES.superuser(installation.views).getConnection(), true);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    /** Whether a drop waits for queries. */
    private boolean isWaitedFor() {
        return JdbcClient.create(locks)
                .sql("select exists (select from pg_locks where locktype = 'advisory' and not granted and classid = ?::oid "
                        + "and database = (select oid from pg_database where datname = current_database()))")
                .param(0x5E57).query(Boolean.class).single();
    }

    /** Ends the connection over which the one in use is held, once it is. */
    private boolean cutOff() {
        return !JdbcClient.create(locks)
                .sql("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory' and granted "
                        + "and classid = (hashtext('switch')::bigint & 4294967295)::oid and objid = 0 and exists "
                        + "(select from pg_locks held where held.pid = pg_locks.pid and held.locktype = 'relation' "
                        + "and held.mode = 'RowShareLock' and held.relation = 'public.projection'::regclass) "
                        + "and database = (select oid from pg_database where datname = current_database())")
                .query((row, _) -> row.getBoolean(1)).list().isEmpty();
    }

    /** Tells of more and more until it is over. */
    private final class Writer implements AutoCloseable {
        private final AtomicBoolean over = new AtomicBoolean();
        private volatile int written;
        private final Thread thread = Thread.ofVirtual().start(() -> {
            for (int seed = 100; !over.get(); seed++) {
                installation.training(seed, 5);
                written = seed - 99;
            }
        });

        int written() { return written; }

        @Override
        public void close() throws InterruptedException {
            over.set(true);
            thread.join();
        }
    }
}
