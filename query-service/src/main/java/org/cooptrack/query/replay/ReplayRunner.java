package org.cooptrack.query.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Lookout;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.ReadModels;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Rebuild;
import org.cooptrack.query.projection.Served;
import org.cooptrack.query.projection.Version;
import org.cooptrack.query.projection.ViewsSchema;
import org.cooptrack.query.replay.Runs.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/**
 * Does the replays that history asks for, one at a time, and drops those that nobody needs any more. It wakes when history
 * moves; of several nodes one does each. Stopped in between, it goes on where it was.
 */
@Component
class ReplayRunner implements SmartLifecycle {
    /** So many copies of read models stand at a time; whoever asks for more waits until one is no longer needed. */
    static final int KEPT = 5;
    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ReadModels models;
    private final Reading reading;
    private final ReplayProjection asked;
    private final Progress progress;
    private final LedgerReader ledger;
    private final DataSource database;
    private final JdbcClient views;
    private final Runs runs;
    private final Lookout lookout = new Lookout("replays");

    ReplayRunner(ReadModels models, Reading reading, ReplayProjection asked, Progress progress, LedgerReader ledger,
            DataSource database, Runs runs) {
        this.models = models;
        this.reading = reading;
        this.asked = asked;
        this.progress = progress;
        this.ledger = ledger;
        this.database = database;
        this.views = JdbcClient.create(database);
        this.runs = runs;
    }

    @Override
    public void start() {
        runs.prepare();
        lookout.start(this::round);
    }

    private void round() throws InterruptedException {
        Version version = inUse(asked.name()).version();
        long seen = progress.of(version.id()).position();
        look();
        progress.await(version.id(), seen + 1, LOOK);
    }

    private void look() {
        try {
            runs.standing().forEach(this::dropUnlessWanted);
            for (ReplayView replay : wanted())
                if (isRunning()) alone(replay);
        } catch (RuntimeException failed) {
            LOG.warn("Replays are looked at again later: {}", failed.toString());
        }
    }

    private List<ReplayView> wanted() {
        return reading.reading(() -> ReplayProjection.TABLE.page(views, Map.of("wanted", "true"), null, 1_000)).items()
                .stream().filter(replay -> runs.find(replay.replay()).map(Runs.Run::state).map(ReplayRunner::goesOn)
                        .orElse(true))
                .toList();
    }

    private static boolean goesOn(State state) {
        return switch (state) {
            case WAITING, RUNNING, COMPARING -> true;
            case DONE, CANCELLED, FAILED -> false;
        };
    }

    private void dropUnlessWanted(UUID replay) {
        if (isWanted(replay)) return;
        schema(replay).drop();
        runs.become(replay, State.CANCELLED);
    }

    /** One of which history knows no more, because it went back, is not wanted either, once all of it was read. */
    private boolean isWanted(UUID replay) {
        return reading.reading(() -> ReplayProjection.TABLE.find(views, replay.toString())
                .map(kept -> kept.row().wanted())
                .orElseGet(() -> reading.known(asked.name()).position() < ledger.head()));
    }

    private Served.Model inUse(String projection) {
        return reading.reading(() -> reading.current().of(projection));
    }

    /** Under a lock of its own, which ends with its connection. */
    private void alone(ReplayView replay) {
        if (runs.find(replay.replay()).isEmpty() && runs.standing().size() >= KEPT) return;
        try (Connection connection = database.getConnection()) {
            var held = JdbcClient.create(new SingleConnectionDataSource(connection, true));
            long lock = replay.replay().getMostSignificantBits() ^ replay.replay().getLeastSignificantBits();
            if (!held.sql("select pg_try_advisory_lock(?)").param(lock).query(Boolean.class).single()) return;
            try {
                attempt(replay);
            } finally {
                held.sql("select pg_advisory_unlock(?)").param(lock).query().singleValue();
            }
        } catch (SQLException lost) {
            throw new IllegalStateException(lost);
        }
    }

    private void attempt(ReplayView replay) {
        try {
            run(replay);
        } catch (CannotReplay named) {
            runs.become(replay.replay(), State.FAILED, named.getMessage());
        } catch (RuntimeException failed) {
            if (!isRunning()) return;
            LOG.warn("Replay {} failed: {}", replay.replay(), failed.toString());
            runs.become(replay.replay(), State.FAILED, ReplayReport.DID_NOT_SUCCEED);
            schema(replay.replay()).drop();
        }
    }

    private void run(ReplayView replay) {
        UUID id = replay.replay();
        long head = ledger.head();
        runs.begin(id, replay.upTo() == null ? head : Math.min(replay.upTo(), head));
        long target = runs.find(id).orElseThrow().target();
        List<Projection> named = named(replay);
        ViewsSchema schema = schema(id);
        long reached = new Rebuild(ledger, schema, named).run(target, () -> !isRunning() || !isWanted(id),
                position -> runs.moved(id, position));
        if (reached < target) return;
        runs.become(id, State.COMPARING);
        var comparison = new Comparison(ledger, schema, runs, reading, database);
        for (Projection projection : named) {
            await(inUse(projection.name()).version(), target);
            comparison.of(id, projection, target, replay.upTo());
        }
        runs.become(id, State.DONE);
    }

    /** Waits a while for the one in use to know as much; one that stands still is told as behind. */
    private void await(Version inUse, long target) {
        try {
            progress.await(inUse.id(), target, PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<Projection> named(ReplayView replay) {
        if (replay.projections().isEmpty()) return models.names().stream().map(this::inUseHere).toList();
        var named = new LinkedHashMap<String, Projection>();
        replay.projections().stream().distinct().map(this::named).forEach(one -> {
            if (named.put(one.name(), one) != null) throw new CannotReplay(ReplayReport.OF_ONE_TWICE, one.name());
        });
        return List.copyOf(named.values());
    }

    /** By its name the version in use, by its id, as {@code training@4}, a version that may not be. */
    private Projection named(String name) {
        if (models.names().contains(name)) return inUseHere(name);
        if (!Version.isId(name)) throw new CannotReplay(ReplayReport.OF_NO_MODEL, name);
        return models.made(Version.parse(name))
                .orElseThrow(() -> new CannotReplay(ReplayReport.OF_NO_MODEL, name));
    }

    private Projection inUseHere(String name) { return models.folding(inUse(name).version()); }

    private ViewsSchema schema(UUID replay) {
        return new ViewsSchema("replay_" + replay.toString().replace("-", ""), database);
    }

    @Override
    public void stop() { lookout.stop(); }

    @Override
    public boolean isRunning() { return lookout.isRunning(); }

    /** Its names are none, or none together; said as it is kept, a rule and a name. */
    private static final class CannotReplay extends RuntimeException {
        private static final long serialVersionUID = 1;

        CannotReplay(String rule, String name) { super(rule + " " + name); }
    }

    /** After the live projections, whose tables it reads; it stops before them. */
    @Override
    public int getPhase() { return 1; }
}
