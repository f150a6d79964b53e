package org.cooptrack.query.projection;

import java.sql.Timestamp;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table in which each projection notes, in the transaction that writes its rows, how far it has come. */
final class Positions {
    private Positions() {}

    static Reached of(String projection, JdbcClient views) {
        return views.sql("select position, recorded_at from projection where id = ?").param(projection)
                .query((row, _) -> new Reached(row.getLong(1), row.getTimestamp(2).toInstant())).optional()
                .orElse(Reached.NOTHING);
    }

    static void note(String projection, Reached reached, JdbcClient views) {
        views.sql("""
                insert into projection (id, position, recorded_at) values (?, ?, ?)
                on conflict (id) do update set position = excluded.position, recorded_at = excluded.recorded_at""")
                .params(projection, reached.position(),
                        Timestamp.from(Objects.requireNonNull(reached.recordedAt())))
                .update();
    }
}
