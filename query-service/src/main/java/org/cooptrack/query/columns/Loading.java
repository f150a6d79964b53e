package org.cooptrack.query.columns;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;

/**
 * Fills columns from the table of facts and those beside it, and brings them on to what a transaction sees of them. Whatever
 * came since a position says so, in the position since which it is so or until which it was.
 */
final class Loading {
    private static final int AT_ONCE = 2_000;
    private static final int CHECKED = 1 << 16;
    private static final long BEFORE_HISTORY = -2;
    private static final int EVER = Integer.MAX_VALUE;
    private static final String ROW = "event_id, ordinal, measure, subject, quantity, weight, "
            + "occurred_from - date '1970-01-01', occurred_to - date '1970-01-01', dimensions::text, origin, evidenced, "
            + "coalesce(waited_since, learned), learned";
    /** The rows of origins that have several, in a table of one name or of a union, with their places among those of their position. */
    private static final String TOGETHER = "select %1$s, f.origin, f.position, (select count(*) from fact g "
            + "where %2$s and g.position = f.position and (g.event_id, g.ordinal) < (f.event_id, f.ordinal)), u.position "
            + "from fact f %3$s left join undone u on u.entered = f.position and u.event_id = f.event_id "
            + "and u.ordinal = f.ordinal %4$s order by 1, f.origin, f.position, f.event_id, f.ordinal";
    private static final String ALONE = "g.measure = f.measure";
    private static final String AMONG = "g.measure = any (:parts)";

    private final Columns columns;
    private final Saying saying;
    private final JdbcTemplate views;
    private final NamedParameterJdbcTemplate named;

    Loading(Columns columns, JdbcTemplate template) {
        this.columns = columns;
        this.saying = new Saying(columns);
        this.views = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        this.views.setFetchSize(AT_ONCE);
        this.named = new NamedParameterJdbcTemplate(views);
    }

    /** Rows that share an origin under one measure. */
    private record Origin(String table, String origin) {}

    private record Row(Origin of, int position, int place, int undone) {}

    /** @param progress is told now and then how many facts are there */
    void all(long upTo, LongConsumer progress) {
        views.query("select position, " + ROW + " from fact order by position, event_id, ordinal", row -> {
            add(entry(row));
            if (columns.rows() % CHECKED == 0) progress.accept(columns.rows());
        });
        var together = new Together();
        views.query(TOGETHER.formatted("f.measure", ALONE, "join (select measure, origin from fact "
                + "group by measure, origin having count(*) > 1) c on c.measure = f.measure and c.origin = f.origin",
                ""),
                row -> {
                    together.see(of(row));
                });
        for (Union union : columns.unions())
            named.query(
                    TOGETHER.formatted(":table", AMONG, "join (select origin from fact where measure = any (:parts) "
                            + "group by origin having count(*) > 1) c on c.origin = f.origin",
                            "where f.measure = any (:parts)"),
                    parts(union), row -> {
                        together.see(of(row));
                    });
        together.done();
        beside(BEFORE_HISTORY);
        columns.reached(Math.toIntExact(upTo));
    }

    /** From where they are. */
    void on(long upTo) {
        long after = columns.position();
        List<Entry> entries = named.query("select position, " + ROW + " from fact where position > :after "
                + "order by position, event_id, ordinal", Map.of("after", after), (row, _) -> entry(row));
        List<Row> rows = entries.isEmpty() ? List.of() : together(entries);
        entries.forEach(this::add);
        var together = new Together();
        rows.forEach(together::see);
        together.done();
        beside(after);
        columns.reached(Math.toIntExact(upTo));
    }

    /** All rows of their origins. */
    private List<Row> together(List<Entry> entries) {
        var origins = Map.of("origins", entries.stream().map(Entry::origin).distinct().toArray(String[]::new));
        var rows = new ArrayList<Row>(named.query(TOGETHER.formatted("f.measure", ALONE, "",
                "where f.origin = any (:origins)"), origins, (row, _) -> of(row)));
        for (Union union : columns.unions()) {
            if (entries.stream().noneMatch(entry -> union.has(entry.measure()))) continue;
            Map<String, Object> asked = new HashMap<>(parts(union));
            asked.putAll(origins);
            rows.addAll(named.query(TOGETHER.formatted(":table", AMONG, "",
                    "where f.origin = any (:origins) and f.measure = any (:parts)"), asked, (row, _) -> of(row)));
        }
        return rows;
    }

    private static Map<String, Object> parts(Union union) {
        return Map.of("table", union.table(), "parts", union.parts().toArray(String[]::new));
    }

    private void add(Entry entry) {
        int subject = subject(entry);
        int[] said = saying.of(entry.dimensions());
        int days = columns.days.code(entry.from(), entry.to());
        columns.made(entry.measure()).add(entry, subject, said, days, 0);
        for (Union union : columns.unions())
            if (union.has(entry.measure()))
                columns.made(union.table()).add(entry, subject, said, days, union.part(entry.measure()));
    }

    private void hold(Entry entry) {
        int[] said = saying.of(entry.dimensions());
        int days = columns.days.code(entry.from(), entry.to());
        columns.made(entry.measure()).hold(entry, said, days, 0);
        for (Union union : columns.unions())
            if (union.has(entry.measure()))
                columns.made(union.table()).hold(entry, said, days, union.part(entry.measure()));
    }

    private int subject(Entry entry) { return entry.subject() == null ? 0 : columns.subjects.of(entry.subject()); }

    /** What is kept beside the facts, as far as it changed after a position. */
    private void beside(long after) {
        Map<String, Long> since = Map.of("after", after);
        named.query("select coalesce(waited_since, learned), " + ROW + " from held_fact "
                + "where coalesce(waited_since, learned) > :after", since, row -> {
                    hold(entry(row));
                });
        String changed = "where since > :after or until > :after order by since";
        String days = "from_day - date '1970-01-01', to_day - date '1970-01-01'";
        named.query("select dimension, owner, value, " + days + ", since, until from said " + changed, since,
                row -> {
                    columns.said.put(row.getString(1), row.getString(2), new Said.Span(row.getString(3), row.getInt(4),
                            row.getInt(5), row.getInt(6), until(row, 7)));
                });
        named.query("select project, period, " + days + ", standing, since, until from period_standing " + changed,
                since, row -> {
                    columns.standings.put(row.getString(1), new Standings.Stood(row.getString(2), row.getInt(3),
                            row.getInt(4), row.getString(5), row.getInt(6), until(row, 7)));
                });
        columns.merges.put(named.query("select person, root, since, until from merged_person " + changed, since,
                (row, _) -> new Merges.Merge(columns.subjects.of(row.getObject(1, UUID.class)),
                        columns.subjects.of(row.getObject(2, UUID.class)), row.getInt(3), until(row, 4))));
    }

    private static Row of(ResultSet row) throws SQLException {
        return new Row(new Origin(row.getString(1), row.getString(2)), Math.toIntExact(row.getLong(3)), row.getInt(4),
                until(row, 5));
    }

    private static int until(ResultSet row, int at) throws SQLException {
        long until = row.getLong(at);
        return row.wasNull() ? EVER : Math.toIntExact(until);
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(row.getLong(1), row.getString(2), row.getInt(3), row.getString(4),
                row.getObject(5, UUID.class), row.getBigDecimal(6), row.getInt(7), row.getInt(8), row.getInt(9),
                row.getString(10), row.getString(11), row.getBoolean(12), row.getLong(13), row.getLong(14));
    }

    /** Puts rows of one origin together as they come, one origin after the other, one table after the other. */
    private final class Together {
        private final List<List<int[]>> found = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();

        void see(Row row) {
            if (!rows.isEmpty() && !rows.getLast().of().equals(row.of())) close(row.of().table());
            rows.add(row);
        }

        void done() { close(""); }

        private void close(String next) {
            if (rows.isEmpty()) return;
            String name = rows.getFirst().of().table();
            Table table = columns.made(name);
            if (rows.size() > 1)
                found.add(rows.stream()
                        .map(row -> new int[]{table.row(row.position(), row.place()), row.undone()}).toList());
            rows.clear();
            if (next.equals(name) || found.isEmpty()) return;
            table.together(found);
            found.clear();
        }
    }
}
