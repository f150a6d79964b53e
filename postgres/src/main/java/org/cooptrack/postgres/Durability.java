package org.cooptrack.postgres;

import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** What was acknowledged must survive a power cut: the settings this needs, as the running server shows them. */
final class Durability {
    private static final List<String> NEEDED = List.of("fsync", "full_page_writes", "synchronous_commit");

    private Durability() {}

    static void check(DataSource server) throws SQLException {
        try (var connection = server.getConnection(); var sql = connection.createStatement()) {
            for (String setting : NEEDED) {
                try (var shown = sql.executeQuery("show " + setting)) {
                    shown.next();
                    if (!shown.getString(1).equals("on"))
                        throw new IllegalStateException(setting + " is " + shown.getString(1));
                }
            }
        }
    }
}
