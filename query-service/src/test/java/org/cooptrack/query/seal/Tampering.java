package org.cooptrack.query.seal;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** What somebody with the server's keys could do to the ledger, or to the seal: triggers off, statements, triggers on. */
public final class Tampering {
    private static final long ASIDE = 1_000_000_000;

    private final DataSource superuser;
    private final String[] tables;

    private Tampering(DataSource superuser, String... tables) {
        this.superuser = superuser;
        this.tables = tables;
    }

    public static Tampering ofLedger(DataSource superuser) { return new Tampering(superuser, "event"); }

    public static Tampering ofSeal(DataSource superuser) {
        return new Tampering(superuser, "checkpoint", "tile", "origin");
    }

    public void changePayload(long position) {
        run("update event set data = data || '{\"changed\": true}' where position = " + position);
    }

    public void changeTimestamp(long position) {
        run("update event set recorded_at = recorded_at + interval '1 microsecond' where position = " + position);
    }

    public void changeActor(long position) {
        run("update event set metadata = metadata || '{\"actor\": \"another\"}' where position = " + position);
    }

    /** Leaves a hole. */
    public void delete(long position) { run("delete from event where position = " + position); }

    /** Closes the hole: all later events move up. */
    public void remove(long position) {
        run("delete from event where position = " + position,
                "update event set position = position + " + ASIDE + " where position > " + position,
                "update event set position = position - " + (ASIDE + 1) + " where position >= " + ASIDE);
    }

    public void swap(long one, long other) {
        run("update event set position = " + ASIDE + " where position = " + one,
                "update event set position = " + one + " where position = " + other,
                "update event set position = " + other + " where position = " + ASIDE);
    }

    /** All later events move down. */
    public void insert(long position) {
        run("update event set position = position + " + ASIDE + " where position >= " + position,
                "insert into event select " + position + ", 'forged', 0, type, revision, recorded_at, data, metadata "
                        + "from event where position = " + (position + ASIDE),
                "update event set position = position - " + (ASIDE - 1) + " where position >= " + ASIDE);
    }

    public void truncateFrom(long position) { run("delete from event where position >= " + position); }

    public void run(String... statements) {
        try (Connection connection = superuser.getConnection(); Statement sql = connection.createStatement()) {
            for (String table : tables)
                sql.execute("alter table " + table + " disable trigger user");
            for (String statement : statements)
                sql.execute(statement);
            for (String table : tables)
                sql.execute("alter table " + table + " enable trigger user");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
