package org.cooptrack.query.projection;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/**
 * Reads the read models as they stand at one moment: within one transaction, of which all statements see the same, and in which
 * the names of tables mean those of the versions that serve. It holds the lock of its generation, so that none of them is
 * dropped meanwhile.
 */
@Component
public class Reading implements HowFar {
    /** The first part of the advisory locks of generations; the second is the generation. */
    static final int LOCK = 0x5E57;
    private static final int ATTEMPTS = 100;
    private static final TransactionDefinition FRESH = new DefaultTransactionDefinition(
            TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    private static final ThreadLocal<@Nullable Current> CURRENT = new ThreadLocal<>();

    private final ReadModels models;
    private final JdbcClient views;
    private final PlatformTransactionManager transactions;
    /** Versions unknown to the row of what serves, that have come as far as it once they were looked at. */
    private final Set<Version> caughtUp = ConcurrentHashMap.newKeySet();

    private record Current(Served served, TransactionStatus transaction, boolean readOnly) {}

    Reading(ReadModels models, JdbcClient views, PlatformTransactionManager transactions) {
        this.models = models;
        this.views = views;
        this.transactions = transactions;
    }

    /**
     * Begins to read on this thread; whoever begins ends it.
     *
     * @throws IllegalStateException
     *             where tables of a version that serves are missing
     */
    public Served begin() { return begun(true).served(); }

    /** A version may be dropped just when it was seen to serve; not so often in a row. */
    private Current begun(boolean readOnly) {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Current begun = begin(readOnly);
            if (begun != null) return begun;
        }
        throw new IllegalStateException("tables are missing of a version that serves");
    }

    private @Nullable Current begin(boolean readOnly) {
        if (CURRENT.get() != null) throw new IllegalStateException("reads already");
        TransactionStatus transaction = transactions.getTransaction(FRESH);
        try {
            views.sql("set transaction isolation level repeatable read, " + (readOnly ? "read only" : "read write"))
                    .update();
            Served served = served();
            if (enter(served)) {
                var current = new Current(served, transaction, readOnly);
                CURRENT.set(current);
                return current;
            }
        } catch (RuntimeException failed) {
            transactions.rollback(transaction);
            throw failed;
        }
        transactions.rollback(transaction);
        return null;
    }

    /** Ends what was begun on this thread, if anything was. */
    public void end() {
        Current current = CURRENT.get();
        if (current == null) return;
        CURRENT.remove();
        if (current.readOnly()) leave(current.transaction());
        else
            transactions.rollback(current.transaction());
    }

    /** With a commit, for a rollback would take back the search path of the connection. */
    private void leave(TransactionStatus transaction) {
        try {
            transactions.commit(transaction);
        } catch (TransactionException | DataAccessException failed) {
            // A statement had failed, of which whoever asked was told; nothing else was to be kept.
        }
    }

    /** What the work writes beside what it reads of one moment is kept if it succeeds. */
    public void moment(Consumer<Served> work) {
        Current begun = begun(false);
        try {
            work.accept(begun.served());
            CURRENT.remove();
            transactions.commit(begun.transaction());
        } finally {
            end();
        }
    }

    /** Reads within what was begun on this thread, or by itself. */
    public <T> T reading(Supplier<T> read) {
        if (CURRENT.get() != null) return read.get();
        begin();
        try {
            return read.get();
        } finally {
            end();
        }
    }

    /** From what is read on this thread, if anything is. */
    public Optional<Served> now() {
        return Optional.ofNullable(CURRENT.get()).map(Current::served);
    }

    /** From what is read on this thread. */
    public Served current() {
        Current current = CURRENT.get();
        if (current == null) throw new IllegalStateException("nothing is read here");
        return current.served();
    }

    @Override
    public Reached known(String projection) { return current().of(projection).reached(); }

    private Served served() {
        Map<String, Serving.Row> rows = Serving.rows(views);
        int generation = rows.values().stream().mapToInt(Serving.Row::generation).max().orElse(0);
        var served = new TreeMap<String, Served.Model>();
        for (String name : models.names()) {
            Serving.Row row = rows.get(name);
            if (row == null) throw new IllegalStateException("not prepared: " + name);
            served.put(name, models.canRead(row.version())
                    ? new Served.Model(row.version(), row.reached(), true, row.version(), row.decided())
                    : own(models.newest(name).identity(), row));
        }
        return new Served(generation, served);
    }

    /** Nodes of another release have switched to what this one does not understand: it answers from its own, once that knows as much. */
    private Served.Model own(Version version, Serving.Row other) {
        Reached reached = Positions.of(version.id(), views);
        if (reached.position() >= other.reached().position()) caughtUp.add(version);
        return new Served.Model(version, reached, caughtUp.contains(version), other.version(), other.decided());
    }

    /**
     * Not where a version was dropped in the meantime: then another serves. The connection keeps its search path until another
     * version serves: each change of it makes the driver prepare all its statements anew.
     */
    private boolean enter(Served served) {
        String path = views.sql("select pg_advisory_xact_lock_shared(?, ?), current_setting('search_path')")
                .params(LOCK, served.generation()).query((row, _) -> row.getString(2)).single();
        if (!path.equals(served.path()))
            views.sql("select set_config('search_path', ?, false)").param(served.path()).query().singleRow();
        String[] schemas = served.versions().stream().map(Version::schema).toArray(String[]::new);
        return views.sql("select bool_and(to_regnamespace(n) is not null) from unnest(?) as n").param(schemas)
                .query(Boolean.class).single();
    }
}
