package org.cooptrack.vault;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

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
            throw new VaultUnavailable(unable);
        }
    }
}
