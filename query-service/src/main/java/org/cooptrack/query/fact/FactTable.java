package org.cooptrack.query.fact;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes facts in sets, never one by one. */
final class FactTable {
    private static final String COLUMNS = "event_id, ordinal, measure, subject, quantity, weight, occurred_from, occurred_to, "
            + "dimensions, amends, origin, learned, evidenced, waited_since";
    private static final String VALUES = "event_id, ordinal::int, measure, subject::uuid, quantity::numeric, weight::int, "
            + "occurred_from::date, occurred_to::date, dimensions::jsonb, amends, origin, learned::bigint, evidenced::boolean, waited_since::bigint";
    private static final String ARRAYS = "?::text[]" + ", ?::text[]".repeat(13);

    private final JdbcClient views;

    FactTable(JdbcClient views) { this.views = views; }

    /** What is known of each of these events that have entries, or amend some. */
    Map<String, Known> known(Set<String> events) {
        if (events.isEmpty()) return Map.of();
        var known = new HashMap<String, Known>();
        String[] ids = events.toArray(String[]::new);
        views.sql("select event_id, event_id, origin, evidenced from fact where event_id = any (?) "
                + "union select event_id, event_id, origin, evidenced from held_fact where event_id = any (?) "
                + "union select event_id, speaks_of, origin, evidenced from event_without_rows where event_id = any (?)")
                .params(List.of(ids, ids, ids)).query(row -> {
                    known.put(row.getString(1),
                            new Known(row.getString(2), row.getString(3), row.getBoolean(4)));
                });
        return known;
    }

    /** Events that bring no rows, so that what amends them is known to belong to the fact they are about. */
    void passOver(Map<String, Known> events) {
        if (events.isEmpty()) return;
        var rows = List.copyOf(events.entrySet());
        views.sql("insert into event_without_rows (event_id, speaks_of, origin, evidenced) select event_id, speaks_of, "
                + "origin, evidenced::boolean from unnest(?::text[], ?::text[], ?::text[], ?::text[]) "
                + "as v(event_id, speaks_of, origin, evidenced) on conflict do nothing")
                .params(List.of(column(rows, Map.Entry::getKey), column(rows, row -> row.getValue().event()),
                        column(rows, row -> row.getValue().origin()), column(rows, row -> row.getValue().evidenced())))
                .update();
    }

    List<Held> held(Set<String> origins) {
        if (origins.isEmpty()) return List.of();
        String[] ids = origins.toArray(String[]::new);
        Map<String, List<Fact>> facts = views
                .sql("select " + COLUMNS + " from held_fact where origin = any (?) order by event_id, ordinal")
                .param(ids).query((row, _) -> fact(row)).list().stream().collect(Collectors.groupingBy(Fact::event));
        return views.sql("select event_id, origin, learned, open from held_event where origin = any (?) "
                + "order by learned").param(ids)
                .query((row, _) -> new Held(row.getString(1), row.getString(2), row.getLong(3),
                        texts(row.getArray(4)), facts.getOrDefault(row.getString(1), List.of())))
                .list();
    }

    /** What counts of these origins, in its order, with the rows as each event brought them. */
    List<Held> counting(Set<String> origins) {
        if (origins.isEmpty()) return List.of();
        String[] ids = origins.toArray(String[]::new);
        Map<String, List<Fact>> events = views.sql("select distinct on (event_id, ordinal) " + COLUMNS + " from ("
                + "select * from fact where event_id = any (?) union all select * from fact where origin = any (?) "
                + "and origin <> event_id) f where ordinal >= 0 and not exists (select from held_event h "
                + "where h.event_id = f.event_id) order by event_id, ordinal, position")
                .params(List.of(ids, ids)).query((row, _) -> fact(row)).list()
                .stream().collect(Collectors.groupingBy(Fact::event));
        return events.entrySet().stream().map(one -> new Held(one.getKey(), one.getValue().getFirst().origin(),
                one.getValue().stream().mapToLong(Fact::learned).min().orElseThrow(), Set.of(), one.getValue()))
                .sorted(Comparator.comparingLong(Held::learned)).toList();
    }

    void forget(Set<String> origins) {
        if (origins.isEmpty()) return;
        String[] ids = origins.toArray(String[]::new);
        views.sql("delete from held_fact where origin = any (?)").param(ids).update();
        views.sql("delete from held_event where origin = any (?)").param(ids).update();
    }

    void hold(List<Held> held) {
        if (held.isEmpty()) return;
        views.sql("insert into held_event (event_id, origin, learned, open) "
                + "select event_id, origin, learned::bigint, open::text[] "
                + "from unnest(?::text[], ?::text[], ?::text[], ?::text[]) as v(event_id, origin, learned, open)")
                .params(List.of(column(held, Held::event), column(held, Held::origin), column(held, Held::learned),
                        column(held, one -> array(one.open()))))
                .update();
        List<Fact> facts = held.stream().map(Held::facts).flatMap(List::stream).toList();
        views.sql("insert into held_fact (" + COLUMNS + ") select " + VALUES + " from unnest(" + ARRAYS + ") as v("
                + COLUMNS + ")").params(columns(facts)).update();
    }

    void enter(List<Entered> entered) {
        if (entered.isEmpty()) return;
        var columns = columns(entered.stream().map(Entered::fact).toList());
        columns.add(column(entered, Entered::position));
        views.sql("insert into fact (" + COLUMNS + ", position) select " + VALUES + ", position::bigint from unnest("
                + ARRAYS + ", ?::text[]) as v(" + COLUMNS + ", position)").params(columns).update();
        new UndoneTable(views).see(entered.stream().map(one -> one.fact().origin()).collect(Collectors.toSet()));
    }

    private static List<Object> columns(List<Fact> facts) {
        return new ArrayList<>(List.of(column(facts, Fact::event), column(facts, Fact::ordinal),
                column(facts, Fact::measure), column(facts, Fact::subject),
                column(facts, fact -> fact.quantity().toPlainString()), column(facts, Fact::weight),
                column(facts, Fact::from),
                column(facts, Fact::to), column(facts, Fact::dimensions), column(facts, Fact::amends),
                column(facts, Fact::origin), column(facts, Fact::learned), column(facts, Fact::evidenced),
                column(facts, Fact::waitedSince)));
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }

    /** In one order, whichever order the set has in this run. */
    private static String array(Collection<String> texts) {
        return texts.stream().sorted().map(text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Set<String> texts(Array array) throws SQLException { return Set.of((String[]) array.getArray()); }

    private static Fact fact(ResultSet row) throws SQLException {
        return new Fact(row.getString("event_id"), row.getInt("ordinal"), row.getString("measure"),
                row.getObject("subject", UUID.class), row.getBigDecimal("quantity"), row.getInt("weight"),
                row.getObject("occurred_from", LocalDate.class), row.getObject("occurred_to", LocalDate.class),
                row.getString("dimensions"), row.getString("amends"), row.getString("origin"),
                row.getLong("learned"), row.getBoolean("evidenced"),
                row.getObject("waited_since", Long.class));
    }
}
