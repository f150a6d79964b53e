package org.cooptrack.query.statistics;

import java.util.List;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events under a figure, each with what it contributes; over all pages the contributions add up to the figure. */
@Component
class Lineage {
    private final JdbcClient views;

    Lineage(JdbcClient views) { this.views = views; }

    /** One event's entry under a figure. */
    record Line(String event, long position, int ordinal, Decimal contribution) {}

    /** A page of lines by position, and the cursor of the next. */
    record Lines(long position, List<Line> items, @Nullable String next) {}

    Lines of(Question question, boolean distinct, @Nullable String after, int limit) {
        var sql = FigureSql.of(question, views);
        Line last = cursor(after);
        var parameters = sql.parameters();
        String rows = distinct ? sql.firsts() : sql.rows();
        parameters.put("lastPosition", last.position());
        parameters.put("lastEvent", last.event());
        parameters.put("lastOrdinal", last.ordinal());
        parameters.put("limit", limit + 1);
        List<Line> found = views.sql("select * from (" + rows + ") r where (position, event_id, ordinal) > "
                + "(:lastPosition, :lastEvent, :lastOrdinal) order by position, event_id, ordinal limit :limit")
                .params(parameters).query((row, _) -> new Line(row.getString("event_id"), row.getLong("position"),
                        row.getInt("ordinal"), new Decimal(row.getBigDecimal("contribution"))))
                .list();
        List<Line> shown = found.subList(0, Math.min(limit, found.size()));
        return new Lines(question.asOf(), shown, found.size() > limit ? cursor(shown.getLast()) : null);
    }

    private static String cursor(Line line) { return line.position() + "," + line.ordinal() + "," + line.event(); }

    private static Line cursor(@Nullable String text) {
        if (text == null) return new Line("", -1, -1, Decimal.ZERO);
        String[] parts = text.split(",", 3);
        if (parts.length < 3 || !parts[0].matches("\\d{1,18}") || !parts[1].matches("-?\\d{1,9}"))
            throw new ProblemException(400, "query.cursor", "after");
        return new Line(parts[2], Long.parseLong(parts[0]), Integer.parseInt(parts[1]), Decimal.ZERO);
    }
}
