package org.cooptrack.query.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.EventJson;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of a read model: an id, the row as one JSON document, its version and position, and the columns it is filtered
 * by. It stands in the schema of its version, so that an old and a new one stand beside each other.
 */
public record ViewTable<R extends Record>(String name, int version, Class<R> row, List<Column<R>> columns) {
    /** More than this an index may not take. */
    private static final int LONGEST_FOUND = 500;
    private static final String CURSOR = "[\\w:.-]{1,200}";
    private static final Set<String> OF_EVERY_LIST = Set.of("after", "limit", "atLeast");

    @SafeVarargs
    @SuppressWarnings("varargs")
    public static <R extends Record> ViewTable<R> of(String name, int version, Class<R> row, Column<R>... columns) {
        return new ViewTable<>(name, version, row, List.of(columns));
    }

    public void create(JdbcClient views) {
        String declared = columns.stream().map(column -> ", " + column.name() + " " + column.type())
                .collect(Collectors.joining());
        views.sql("create table if not exists " + table() + " (id text collate \"C\" primary key, doc jsonb not null, "
                + "version bigint not null, position bigint not null" + declared + ")").update();
        for (Column<R> column : columns) {
            String index = "create index if not exists " + table() + "_" + column.name() + " on " + table();
            views.sql(index + (column.several() ? " using gin (" : " (") + column.name()
                    + (column.several() ? ")" : ", id)")).update();
        }
    }

    public Optional<Kept<R>> find(JdbcClient views, String id) {
        return views.sql("select id, doc, version, position from " + table() + " where id = ?").param(id).query(kept())
                .optional();
    }

    /** Rows in the order of their ids, after the given one; what is asked beside the page names a column and the value it must have. */
    public Page<R> page(JdbcClient views, Map<String, String> asked, @Nullable String after, int limit) {
        asked.keySet().forEach(this::requireKnown);
        if (after != null && !after.matches(CURSOR)) throw new ProblemException(400, "query.cursor", "after");
        var sql = new StringBuilder("select id, doc, version, position from " + table() + " where id > ?");
        var values = new ArrayList<Object>();
        values.add(after == null ? "" : after);
        for (Column<R> column : columns) {
            String value = asked.get(column.parameter());
            if (value == null) continue;
            column.require(value);
            sql.append(" and ").append(column.condition());
            values.add(value);
        }
        values.add(limit + 1);
        List<Kept<R>> found = views.sql(sql.append(" order by id limit ?").toString()).params(values).query(kept())
                .list();
        return Page.of(found, limit);
    }

    /** @throws ProblemException where a column cannot have that value */
    public void require(String parameter, String value) {
        named(parameter).forEach(column -> column.require(value));
    }

    /** Whether some row has that value. */
    public boolean holds(JdbcClient views, String parameter, String value) {
        return named(parameter).anyMatch(column -> views
                .sql("select exists (select from " + table() + " where " + column.condition() + ")").param(value)
                .query(Boolean.class).single());
    }

    private Stream<Column<R>> named(String parameter) {
        return columns.stream().filter(column -> column.parameter().equals(parameter));
    }

    public Map<String, Kept<R>> read(JdbcClient views, Set<String> ids) {
        return views.sql("select id, doc, version, position from " + table() + " where id = any (?)")
                .param(ids.toArray(String[]::new)).query(kept()).list().stream()
                .collect(Collectors.toMap(Kept::id, Function.identity()));
    }

    public void write(JdbcClient views, Set<String> touched, Map<String, Kept<R>> rows) {
        String[] gone = touched.stream().filter(id -> !rows.containsKey(id)).toArray(String[]::new);
        if (gone.length > 0) views.sql("delete from " + table() + " where id = any (?)").param(gone).update();
        List<Kept<R>> changed = touched.stream().filter(rows::containsKey).map(rows::get).toList();
        if (!changed.isEmpty()) upsert(views, changed);
    }

    private void upsert(JdbcClient views, List<Kept<R>> changed) {
        var names = new ArrayList<>(List.of("id", "doc", "version", "position"));
        var casts = new ArrayList<>(List.of("text", "jsonb", "bigint", "bigint"));
        var values = new ArrayList<Object>(List.of(texts(changed, Kept::id),
                texts(changed, kept -> EventJson.write(kept.row())), texts(changed, Kept::version),
                texts(changed, Kept::position)));
        for (Column<R> column : columns) {
            names.add(column.name());
            casts.add(column.type());
            values.add(texts(changed, kept -> literal(column.value().apply(kept.row()))));
        }
        String arrays = casts.stream().map(_ -> "?::text[]").collect(Collectors.joining(", "));
        String selected = names.stream().map(name -> "v." + name + "::" + casts.get(names.indexOf(name)))
                .collect(Collectors.joining(", "));
        String updated = names.stream().skip(1).map(name -> name + " = excluded." + name)
                .collect(Collectors.joining(", "));
        String columnList = String.join(", ", names);
        views.sql("insert into " + table() + " (" + columnList + ") select " + selected + " from unnest(" + arrays
                + ") as v(" + columnList + ") on conflict (id) do update set " + updated).params(values).update();
    }

    private static @Nullable String literal(@Nullable Object value) {
        if (!(value instanceof Collection<?> several)) return value == null ? null : value.toString();
        return several.stream().map(Object::toString).filter(one -> one.length() <= LONGEST_FOUND)
                .map(one -> '"' + one.replace("\\", "\\\\").replace("\"", "\\\"") + '"')
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static <T> @Nullable String[] texts(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream().map(value).map(one -> one == null ? null : one.toString()).toArray(String[]::new);
    }

    private void requireKnown(String parameter) {
        if (OF_EVERY_LIST.contains(parameter)) return;
        if (columns.stream().noneMatch(column -> column.parameter().equals(parameter)))
            throw new ProblemException(400, "query.unknown-filter", parameter,
                    columns.stream().map(Column::parameter).collect(Collectors.joining(", ")));
    }

    private RowMapper<Kept<R>> kept() {
        return (found, _) -> new Kept<>(found.getString("id"), EventJson.read(row, found.getString("doc")),
                found.getLong("version"), found.getLong("position"));
    }

    /** Under which name it stands in the database. */
    public String table() { return name; }
}
