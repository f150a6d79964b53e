package org.cooptrack.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets another version of a read model serve, without any query that sees less than was seen before: the one that serves is held
 * where it is while the other goes on to the same position, and then all queries that begin are answered from the other.
 */
@Component
public class Switch {
    /** So long the one that serves is held at most; it goes on to serve meanwhile, but learns nothing. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    /** Where the other did not come so far in that time, the one that serves is left alone for a while. */
    private static final Duration REST = PATIENCE.multipliedBy(10);
    /** A version that is further behind than so many events is not waited for. */
    private static final long NEAR = 2_000;

    private final JdbcClient views;
    private final TransactionTemplate transaction;
    private final Progress progress;
    private final LiveProjections live;
    private final Map<Version, Long> restUntil = new ConcurrentHashMap<>();

    Switch(DataSource database, Progress progress, LiveProjections live) {
        this.views = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        this.progress = progress;
        this.live = live;
    }

    /** What came of it: it serves now or did so already; it does not know enough yet; or another node has to do with it. */
    public enum Outcome {
        DONE, BEHIND, BUSY
    }

    /**
     * Answers from this version from now on, if it knows as much as the one that serves.
     *
     * @param decided
     *            position of the last event of history that says which should, -1 where none does
     */
    public Outcome to(Version wanted, long decided) {
        return Objects.requireNonNull(transaction.execute(status -> to(wanted, decided, status)));
    }

    private Outcome to(Version wanted, long decided, TransactionStatus status) {
        if (!alone()) return Outcome.BUSY;
        var row = Serving.of(wanted.projection(), views);
        if (row.isEmpty()) Serving.first(wanted, views);
        if (row.isEmpty() || row.get().version().equals(wanted)) {
            Serving.decide(wanted, decided, views);
            return Outcome.DONE;
        }
        if (!Serving.stands(wanted, views) || isFar(wanted, row.get().version()) || isStuck(wanted))
            return Outcome.BEHIND;
        long held = hold(row.get().version());
        if (!hasSeen(wanted, held)) {
            restUntil.put(wanted, System.nanoTime() + REST.toNanos());
            status.setRollbackOnly();
            return Outcome.BEHIND;
        }
        Serving.become(wanted, decided, views);
        return Outcome.DONE;
    }

    /** One switch after the other, on all nodes: each begins a generation. */
    private boolean alone() {
        return views.sql("select pg_try_advisory_xact_lock(hashtext('switch'), 0)").query(Boolean.class).single();
    }

    private boolean isFar(Version wanted, Version serving) { return position(serving) - position(wanted) > NEAR; }

    private boolean isStuck(Version wanted) {
        Long until = restUntil.get(wanted);
        return live.reasonWhyStopped(wanted) != null || until != null && System.nanoTime() - until < 0;
    }

    /** Its position, which stays until the transaction ends: whoever writes its rows notes the position last, and waits here. */
    private long hold(Version serving) {
        return views.sql("select position from public.projection where id = ? for update").param(serving.id())
                .query(Long.class).optional().orElseGet(() -> {
                    views.sql("lock table public.projection in share row exclusive mode").update();
                    return position(serving);
                });
    }

    private boolean hasSeen(Version wanted, long position) {
        try {
            progress.await(wanted.id(), position, PATIENCE);
            return position(wanted) >= position;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private long position(Version version) { return Positions.of(version.id(), views).position(); }

    /** What came of a wish to drop: dropped, now or before; it serves; or another node still makes it. */
    public enum Dropping {
        DROPPED, SERVES, FOLLOWED
    }

    /** Notes how far versions have come that other nodes make. */
    public void learn() { live.learn(); }

    /** Whether its tables are there. */
    public boolean stands(Version version) {
        return Serving.stands(version, views);
    }

    /** Drops a version with all its rows, once no query that reads from it is under way. */
    public Dropping drop(Version version) {
        if (serves(version)) return Dropping.SERVES;
        live.end(version);
        return Objects.requireNonNull(transaction.execute(_ -> dropAlone(version)));
    }

    private Dropping dropAlone(Version version) {
        if (!alone()) return Dropping.FOLLOWED;
        if (serves(version)) return Dropping.SERVES;
        if (live.isMade(version, views)) return Dropping.FOLLOWED;
        views.sql("select pg_advisory_xact_lock(?, g) from (select max(generation) as now from public.serving) s, "
                + "generate_series(greatest(1, s.now - 50), s.now - 1) g").param(Reading.LOCK).query().listOfRows();
        views.sql("drop schema if exists " + version.schema() + " cascade").update();
        views.sql("delete from public.projection where id = ?").param(version.id()).update();
        views.sql("delete from public.token where processor = ?").param(version.id()).update();
        views.sql("insert into public.dropped_version (projection, version) values (?, ?) on conflict do nothing")
                .params(version.projection(), version.number()).update();
        return Dropping.DROPPED;
    }

    private boolean serves(Version version) {
        return Serving.of(version.projection(), views).map(Serving.Row::version).filter(version::equals).isPresent();
    }

    /** Has a version made here that is not followed: one that was dropped is made from the first event on. */
    public void follow(Projection projection) {
        if (live.follows(projection.identity())) return;
        views.sql("delete from public.dropped_version where projection = ? and version = ?")
                .params(projection.name(), projection.version()).update();
        live.begin(projection);
    }
}
