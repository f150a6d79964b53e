package org.cooptrack.query.replay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Progress;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.Rebuild;
import org.cooptrack.query.projection.ViewsSchema;
import org.cooptrack.query.replay.Runs.State;
import org.jspecify.annotations.Nullable;
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
    /** A name that no read model has. */
    private static final class UnknownReadModel extends RuntimeException {
        private static final long serialVersionUID = 1;

        UnknownReadModel(String name) { super(name); }
    }

    private static final Logger LOG = LoggerFactory.getLogger(ReplayRunner.class);
    private static final Duration LOOK = Duration.ofMinutes(1);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final List<Projection> projections;
    private final ReplayProjection asked;
    private final Progress progress;
    private final LedgerReader ledger;
    private final DataSource database;
    private final JdbcClient views;
    private final Runs runs;
    private volatile @Nullable Thread thread;

    ReplayRunner(List<Projection> projections, ReplayProjection asked, Progress progress, LedgerReader ledger,
            DataSource database, Runs runs) {
        this.projections = List.copyOf(projections);
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
        thread = Thread.ofPlatform().daemon().name("replays").start(this::watch);
    }

    private void watch() {
        try {
            while (isRunning()) {
                long seen = progress.of(asked.id()).position();
                look();
                progress.await(asked.id(), seen + 1, LOOK);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
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
        return ReplayProjection.TABLE.page(views, java.util.Map.of("wanted", "true"), null, 1_000).items().stream()
                .filter(replay -> runs.find(replay.replay()).map(Runs.Run::state).map(ReplayRunner::goesOn)
                        .orElse(true))
                .toList();
    }

    private static boolean goesOn(State state) {
        return switch (state) {
            case WAITING, RUNNING, COMPARING -> true;
            case DONE, CANCELLED, FAILED -> false;
        };
    }

    /** One of which history knows no more, because it went back, is not wanted either. */
    private void dropUnlessWanted(UUID replay) {
        boolean all = progress.of(asked.id()).position() >= ledger.head();
        if (isWanted(replay) && (!all || isKnown(replay))) return;
        schema(replay).drop();
        runs.become(replay, State.CANCELLED);
    }

    private boolean isKnown(UUID replay) {
        return ReplayProjection.TABLE.find(views, replay.toString()).isPresent();
    }

    private boolean isWanted(UUID replay) {
        return ReplayProjection.TABLE.find(views, replay.toString()).map(kept -> kept.row().wanted()).orElse(true);
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
        } catch (UnknownReadModel unknown) {
            runs.become(replay.replay(), State.FAILED, ReplayReport.OF_NO_MODEL + " " + unknown.getMessage());
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
        var comparison = new Comparison(ledger, schema, runs, database);
        for (Projection projection : named) {
            inUse(projection, target);
            comparison.of(id, projection, target, replay.upTo());
        }
        runs.become(id, State.DONE);
    }

    /** Waits a while for the one in use to know as much; one that stands still is told as behind. */
    private void inUse(Projection projection, long target) {
        try {
            progress.await(projection.id(), target, PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private List<Projection> named(ReplayView replay) {
        if (replay.projections().isEmpty()) return projections;
        return replay.projections().stream().distinct().map(name -> projections.stream()
                .filter(projection -> projection.name().equals(name)).findFirst()
                .orElseThrow(() -> new UnknownReadModel(name))).toList();
    }

    private ViewsSchema schema(UUID replay) {
        return new ViewsSchema("replay_" + replay.toString().replace("-", ""), database);
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running == null) return;
        running.interrupt();
        try {
            running.join();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() { return thread != null; }

    /** After the live projections, whose tables it reads; it stops before them. */
    @Override
    public int getPhase() { return 1; }
}
