package org.cooptrack.query.projection;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables in which all nodes see which version of each read model serves, and how far every version has come. */
final class Serving {
    private Serving() {}

    /** One read model: the version that serves, since when, by which event of history at the latest, and how far it has come. */
    record Row(Version version, Instant since, int generation, long decided, Reached reached) {}

    /** By the name of the read model. */
    static Map<String, Row> rows(JdbcClient views) {
        return views.sql(
                "select s.projection, s.version, s.since, s.generation, s.decided, coalesce(p.position, -1), p.recorded_at "
                        + "from public.serving s left join public.projection p on p.id = s.projection || '@' || s.version")
                .query((row, _) -> new Row(new Version(row.getString(1), row.getInt(2)),
                        row.getTimestamp(3).toInstant(), row.getInt(4), row.getLong(5), new Reached(row.getLong(6),
                                row.getTimestamp(7) == null ? null : row.getTimestamp(7).toInstant())))
                .list().stream().collect(Collectors.toMap(row -> row.version().projection(), row -> row));
    }

    static Optional<Row> of(String projection, JdbcClient views) {
        return Optional.ofNullable(rows(views).get(projection));
    }

    /** How far each version has come that ever saw an event, those among them that other nodes make. */
    static Map<String, Reached> reached(JdbcClient views) {
        var reached = new LinkedHashMap<String, Reached>();
        views.sql("select id, position, recorded_at from public.projection").query(row -> {
            reached.put(row.getString(1), new Reached(row.getLong(2), row.getTimestamp(3).toInstant()));
        });
        return reached;
    }

    /** Where nothing serves yet nobody can see it go back: the version serves at once. */
    static void first(Version version, JdbcClient views) {
        views.sql("insert into public.serving (projection, version, generation) values (?, ?, 1) "
                + "on conflict do nothing").params(version.projection(), version.number()).update();
    }

    static void become(Version version, long decided, JdbcClient views) {
        views.sql("update public.serving set version = ?, since = clock_timestamp(), generation = "
                + "(select max(generation) + 1 from public.serving) where projection = ?")
                .params(version.number(), version.projection()).update();
        decide(version, decided, views);
    }

    /** Notes up to which event of history it was followed what is said there of this read model. */
    static void decide(Version version, long decided, JdbcClient views) {
        views.sql("update public.serving set decided = greatest(decided, ?) where projection = ?")
                .params(decided, version.projection()).update();
    }

    static Set<Version> dropped(JdbcClient views) {
        return Set.copyOf(views.sql("select projection, version from public.dropped_version")
                .query((row, _) -> new Version(row.getString(1), row.getInt(2))).list());
    }

    static boolean stands(Version version, JdbcClient views) {
        return views.sql("select to_regnamespace(?) is not null").param(version.schema()).query(Boolean.class)
                .single();
    }

    /** Versions whose tables are there, made here or not; none of those that were never made. */
    static List<Version> standing(Set<String> projections, JdbcClient views) {
        return views.sql("select nspname from pg_namespace where nspname ~ '^[a-z][a-z0-9_]*_v[0-9]{1,9}$'")
                .query((row, _) -> of(row.getString(1))).list().stream()
                .filter(version -> projections.contains(version.projection()))
                .sorted(Comparator.comparing(Version::projection).thenComparing(Version::number)).toList();
    }

    private static Version of(String schema) {
        int at = schema.lastIndexOf("_v");
        return new Version(schema.substring(0, at), Integer.parseInt(schema.substring(at + 2)));
    }
}
