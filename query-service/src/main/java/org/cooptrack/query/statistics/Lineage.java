package org.cooptrack.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events under a figure, each with what it contributes; over all pages the contributions add up to the figure. */
@Component
class Lineage {
    private final JdbcClient views;
    private final List<Tracer> tracers;

    /** @param tracers quicker ones than SQL */
    @Autowired
    Lineage(JdbcClient views, List<Tracer> tracers) {
        this.views = views;
        this.tracers = tracers;
    }

    /** By SQL alone. */
    Lineage(JdbcClient views) {
        this(views, List.of());
    }

    /** One event's entry under a figure: since which position it counts, and the days on which it may have happened. */
    record Line(String event, long position, int ordinal, Decimal contribution, LocalDate occurredFrom,
            LocalDate occurredUpTo) {
        static Line of(ResultSet row) throws SQLException {
            return new Line(row.getString("event_id"), row.getLong("position"), row.getInt("ordinal"),
                    new Decimal(row.getBigDecimal("contribution")), row.getObject("occurred_from", LocalDate.class),
                    row.getObject("occurred_to", LocalDate.class));
        }

        Place place() { return new Place(position, event, ordinal); }
    }

    /** A page of lines by position, and the cursor of the next. */
    record Lines(long position, List<Line> items, @Nullable String next) {}

    /** Also what was taken back, and what took it back. */
    Lines of(Question question, boolean distinct, @Nullable String after, int limit) {
        if (distinct) return counting(question, Place.after(after), limit);
        var sql = sql(question);
        return page(Place.after(after).pageOf(sql.all(), sql.parameters(), limit), sql, limit);
    }

    /** Only what stands. */
    Lines standing(Question question, boolean distinct, @Nullable String after, int limit) {
        if (distinct) return counting(question, Place.after(after), limit);
        var sql = sql(question);
        return page(Place.after(after).pageOf(sql.standing(), sql.parameters(), limit), sql, limit);
    }

    Tracer.Whole whole(Question question, boolean distinct) {
        return tracers.stream().flatMap(tracer -> tracer.whole(question, distinct).stream()).findFirst()
                .orElseGet(() -> wholeBySql(question, distinct));
    }

    private Tracer.Whole wholeBySql(Question question, boolean distinct) {
        var sql = sql(question);
        return views
                .sql("select coalesce(sum(entries), 0), count(*), coalesce(sum(figure), 0) from (select count(*) as "
                        + "entries, sum(contribution) as figure from (" + (distinct ? sql.firsts() : sql.standing())
                        + ") r group by event_id) e")
                .params(sql.parameters())
                .query((row, _) -> new Tracer.Whole(row.getLong(1), row.getLong(2), new Decimal(row.getBigDecimal(3))))
                .single();
    }

    /** Those by which persons or things count. */
    private Lines counting(Question question, Place after, int limit) {
        var sql = sql(question);
        var parameters = sql.parameters();
        for (Tracer tracer : tracers) {
            Optional<List<Tracer.At>> found = tracer.counting(question, from(after, sql), limit + 1);
            if (found.isEmpty()) continue;
            parameters.put("positions", found.get().stream().map(Tracer.At::position).toArray(Long[]::new));
            parameters.put("places", found.get().stream().map(Tracer.At::place).toArray(Integer[]::new));
            return page(sql.at(), sql, limit);
        }
        return page(after.pageOf(sql.firsts(), parameters, limit), sql, limit);
    }

    /** The entry after this place, if there is one at its position. */
    private Tracer.At from(Place after, LineageSql sql) {
        if (after.position() < 0) return new Tracer.At(0, 0);
        var parameters = sql.parameters();
        after.into(parameters);
        return new Tracer.At(after.position(),
                views.sql(sql.before()).params(parameters).query(Integer.class).single());
    }

    private LineageSql sql(Question question) { return new LineageSql(question, FigureSql.of(question, views)); }

    private Lines page(String page, LineageSql sql, int limit) {
        List<Line> found = views.sql(page).params(sql.parameters()).query((row, _) -> Line.of(row)).list();
        List<Line> shown = found.subList(0, Math.min(limit, found.size()));
        return new Lines(sql.question().asOf(), shown, found.size() > limit ? shown.getLast().place().cursor() : null);
    }
}
