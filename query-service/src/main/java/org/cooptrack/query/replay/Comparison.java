package org.cooptrack.query.replay;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.projection.Projection;
import org.cooptrack.query.projection.Reading;
import org.cooptrack.query.projection.Rebuild;
import org.cooptrack.query.projection.Served;
import org.cooptrack.query.projection.ViewsSchema;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Holds what was replayed beside what is in use, cell by cell. Both must be of one position, while the one in use goes on: so
 * for each read model one moment is held fast (PostgreSQL's REPEATABLE READ), the replay goes on to the position of that
 * moment within the same transaction, and the tables are compared there. What was replayed may be another version than the one
 * in use: then the cells that differ are those that a switch would change.
 */
final class Comparison {
    /** So many differing cells of a table are told one by one; all are counted. */
    static final int TOLD = 1_000;
    private static final int LONGEST = 2_000;

    private final LedgerReader ledger;
    private final ViewsSchema schema;
    private final Runs runs;
    private final JdbcClient views;
    private final Reading reading;

    Comparison(LedgerReader ledger, ViewsSchema schema, Runs runs, Reading reading, DataSource database) {
        this.ledger = ledger;
        this.schema = schema;
        this.runs = runs;
        this.views = JdbcClient.create(database);
        this.reading = reading;
    }

    /** @param upTo the earlier position it was asked for; null where it was asked for all that is known */
    void of(UUID replay, Projection projection, long target, @Nullable Long upTo) {
        reading.moment(served -> {
            Served.Model inUse = served.of(projection.name());
            long live = inUse.reached().position();
            boolean same = live == target || upTo == null && live > target;
            if (same && live > target)
                new Rebuild(ledger, schema, List.of(projection)).run(live, () -> false, _ -> {});
            for (String table : projection.tables()) {
                boolean remembers = live > target && projection.tablesThatRemember().contains(table);
                boolean inBoth = isIn(inUse.version().schema(), table);
                runs.note(replay, inBoth && (same || remembers)
                        ? compared(replay, projection, inUse.version().schema(), table, same ? live : target, !same)
                        : new Runs.Compared(table, projection.id(), target, 0, 0,
                                inBoth ? why(live, target) : "NEW"));
            }
        });
    }

    private static String why(long live, long target) {
        return live < target ? "BEHIND" : "LATER";
    }

    private boolean isIn(String schema, String table) {
        return views.sql("select to_regclass(?) is not null").param(schema + "." + table).query(Boolean.class)
                .single();
    }

    private Runs.Compared compared(UUID replay, Projection projection, String inUse, String table, long position,
            boolean earlier) {
        String among = earlier ? " where t.position <= " + position : "";
        String differing = "from (" + rows(inUse, inUse, table, among) + ") l full join ("
                + rows(schema.name(), inUse, table, among)
                + ") r on r.k = l.k cross join lateral jsonb_object_keys(coalesce(l.r, r.r)) c(cell) "
                + "where l.r->c.cell is distinct from r.r->c.cell";
        views.sql("delete from replays.difference where replay = ? and \"table\" = ?").params(replay, table).update();
        long cells = views.sql("select count(*) " + differing).query(Long.class).single();
        if (cells > 0)
            views.sql("insert into replays.difference (replay, \"table\", ordinal, key, cell, live, replayed) "
                    + "select ?, ?, row_number() over (), left(k, " + LONGEST + "), cell, left(live, " + LONGEST
                    + "), left(replayed, " + LONGEST + ") from (select coalesce(l.k, r.k) as k, c.cell, "
                    + "l.r->>c.cell as live, r.r->>c.cell as replayed " + differing + " order by 1, 2 limit " + TOLD
                    + ") d").params(replay, table).update();
        long rows = views.sql("select count(*) from " + schema.name() + "." + table + " t" + among).query(Long.class)
                .single();
        return new Runs.Compared(table, projection.id(), position, rows, cells, null);
    }

    /** Each row as JSON under its key: the primary one, or the whole row and the how manyth such it is. */
    private String rows(String in, String inUse, String table, String among) {
        List<String> key = views.sql("select a.attname from pg_index i join pg_attribute a on a.attrelid = i.indrelid "
                + "and a.attnum = any (i.indkey) where i.indrelid = ?::regclass and i.indisprimary order by 1")
                .param(inUse + "." + table).query((row, _) -> row.getString(1)).list();
        String named = key.isEmpty()
                ? "to_jsonb(t)::text || row_number() over (partition by to_jsonb(t)::text)"
                : key.stream().map(column -> "t.\"" + column + "\"")
                        .collect(Collectors.joining(", ", "jsonb_build_array(", ")::text"));
        return "select " + named + " as k, to_jsonb(t) as r from " + in + "." + table + " t" + among;
    }
}
