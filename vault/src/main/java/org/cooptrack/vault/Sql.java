package org.cooptrack.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Asks the vault's database one statement at a time. */
final class Sql {
    private Sql() {}

    interface Reading<T> {
        T of(ResultSet row) throws SQLException;
    }

    static <T> T one(HikariDataSource database, String query, Reading<T> reading, Object... values) {
        return all(database, query, reading, values).getFirst();
    }

    /** An array of bytes in an array is told as {@code bytea[]}. */
    static <T> List<T> all(HikariDataSource database, String query, Reading<T> reading, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement asked = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++)
                asked.setObject(i + 1, values[i] instanceof byte[][] several
                        ? connection.createArrayOf("bytea", several)
                        : values[i]);
            var found = new ArrayList<T>();
            try (ResultSet rows = asked.executeQuery()) {
                while (rows.next())
                    found.add(reading.of(rows));
            }
            return found;
        } catch (SQLException unable) {
            throw unavailable(database, unable);
        }
    }

    /**
     * Where one connection broke, those that rest beside it may be broken as well (the database was away): none of them is
     * handed out again, so that whoever asks once more is answered as soon as the database is back.
     */
    static VaultUnavailable unavailable(HikariDataSource database, SQLException unable) {
        if (broke(unable.getSQLState())) database.getHikariPoolMXBean().softEvictConnections();
        return new VaultUnavailable(unable);
    }

    /** Connection exceptions and the server's own end (PostgreSQL, classes 08 and 57). */
    private static boolean broke(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57"));
    }
}
