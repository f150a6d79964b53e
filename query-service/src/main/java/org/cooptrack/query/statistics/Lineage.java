package org.cooptrack.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events under a figure, each with what it contributes; over all pages the contributions add up to the figure. */
@Component
class Lineage {
    private final JdbcClient views;

    Lineage(JdbcClient views) { this.views = views; }

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

    /** How many entries and events make a figure, and how much it is. */
    record Whole(long entries, long events, Decimal figure) {}

    /** Also what was taken back, and what took it back. */
    Lines of(Question question, boolean distinct, @Nullable String after, int limit) {
        var sql = new LineageSql(question, FigureSql.of(question, views));
        return page(Place.after(after).pageOf(distinct ? sql.firsts() : sql.all(), sql.parameters(), limit), sql,
                limit);
    }

    /** Only what stands. */
    Lines standing(Question question, boolean distinct, @Nullable String after, int limit) {
        var sql = new LineageSql(question, FigureSql.of(question, views));
        return page(Place.after(after).pageOf(distinct ? sql.firsts() : sql.standing(), sql.parameters(), limit), sql,
                limit);
    }

    Whole whole(Question question, boolean distinct) {
        var sql = new LineageSql(question, FigureSql.of(question, views));
        return views
                .sql("select coalesce(sum(entries), 0), count(*), coalesce(sum(figure), 0) from (select count(*) as "
                        + "entries, sum(contribution) as figure from (" + (distinct ? sql.firsts() : sql.standing())
                        + ") r group by event_id) e")
                .params(sql.parameters())
                .query((row, _) -> new Whole(row.getLong(1), row.getLong(2), new Decimal(row.getBigDecimal(3))))
                .single();
    }

    private Lines page(String page, LineageSql sql, int limit) {
        List<Line> found = views.sql(page).params(sql.parameters()).query((row, _) -> Line.of(row)).list();
        List<Line> shown = found.subList(0, Math.min(limit, found.size()));
        return new Lines(sql.question().asOf(), shown, found.size() > limit ? shown.getLast().place().cursor() : null);
    }
}
