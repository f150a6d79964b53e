package org.cooptrack.query.replay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far replays are, and what came of them, in the schema {@code replays} beside the read models. */
@Component
class Runs {
    private final DataSource database;
    private final JdbcClient views;

    Runs(DataSource database) {
        this.database = database;
        this.views = JdbcClient.create(database);
    }

    enum State {
        WAITING, RUNNING, COMPARING, DONE, CANCELLED, FAILED
    }

    /** How far one is: up to which position it goes, at which it is, since when, and why it does not go on if it does not. */
    record Run(State state, long target, long position, Instant begunAt, Instant movedAt, @Nullable String trouble) {}

    /** A table as replayed beside the one in use, both up to that position: in how many cells they differ, or why they were not compared. */
    record Compared(String table, String projection, long position, long rows, long differences,
            @Nullable String leftOut) {}

    /** A cell that differs; absent on the side where there is no such row. */
    record Difference(String table, long ordinal, String key, String cell, @Nullable String live,
            @Nullable String replayed) {}

    void prepare() {
        Flyway.configure().dataSource(database).schemas("replays").locations("classpath:db/replays").load().migrate();
    }

    Optional<Run> find(UUID replay) {
        return views
                .sql("select state, target, position, begun_at, moved_at, trouble from replays.run where replay = ?")
                .param(replay)
                .query((row, _) -> new Run(State.valueOf(row.getString(1)), row.getLong(2), row.getLong(3),
                        row.getTimestamp(4).toInstant(), row.getTimestamp(5).toInstant(), row.getString(6)))
                .optional();
    }

    /** Those whose copies of read models stand. */
    List<UUID> standing() {
        return views.sql("select replay from replays.run where state not in ('CANCELLED', 'FAILED')")
                .query((row, _) -> row.getObject(1, UUID.class)).list();
    }

    void begin(UUID replay, long target) {
        views.sql("insert into replays.run (replay, state, target) values (?, 'RUNNING', ?) on conflict do nothing")
                .params(replay, target).update();
    }

    void moved(UUID replay, long position) {
        views.sql("update replays.run set position = ?, moved_at = clock_timestamp() where replay = ?")
                .params(position, replay).update();
    }

    void become(UUID replay, State state) { become(replay, state, null); }

    void become(UUID replay, State state, @Nullable String trouble) {
        views.sql("update replays.run set state = :state, trouble = :trouble, moved_at = clock_timestamp() "
                + "where replay = :replay").param("state", state.name()).param("trouble", trouble)
                .param("replay", replay).update();
    }

    void note(UUID replay, Compared compared) {
        views.sql("insert into replays.compared (replay, \"table\", projection, position, rows, differences, left_out) "
                + "values (:replay, :table, :projection, :position, :rows, :differences, :leftOut) on conflict "
                + "(replay, \"table\") do update set position = excluded.position, rows = excluded.rows, "
                + "differences = excluded.differences, left_out = excluded.left_out").param("replay", replay)
                .param("table", compared.table()).param("projection", compared.projection())
                .param("position", compared.position()).param("rows", compared.rows())
                .param("differences", compared.differences()).param("leftOut", compared.leftOut()).update();
    }

    List<Compared> compared(UUID replay) {
        return views.sql("select \"table\", projection, position, rows, differences, left_out from replays.compared "
                + "where replay = ? order by \"table\"").param(replay)
                .query((row, _) -> new Compared(row.getString(1), row.getString(2), row.getLong(3), row.getLong(4),
                        row.getLong(5), row.getString(6)))
                .list();
    }

    /** In the order of tables and keys, after one of them. */
    List<Difference> differences(UUID replay, String table, long after, int limit) {
        return views.sql("select \"table\", ordinal, key, cell, live, replayed from replays.difference "
                + "where replay = ? and (\"table\", ordinal) > (?, ?) order by \"table\", ordinal limit ?")
                .params(replay, table, after, limit)
                .query((row, _) -> new Difference(row.getString(1), row.getLong(2), row.getString(3),
                        row.getString(4), row.getString(5), row.getString(6)))
                .list();
    }
}
