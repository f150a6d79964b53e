package org.cooptrack.query.statistics;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Works out figures by plain SQL over the table of facts: slow where there are many, and what every other engine is held against. */
final class SqlEngine implements Engine {
    private final JdbcClient views;

    SqlEngine(JdbcClient views) { this.views = views; }

    @Override
    public Optional<Coverage> coverage(Question question, Optional<Measure> active) {
        var sql = new CoverageSql(question, active);
        return Optional.of(views.sql(sql.text()).params(sql.parameters())
                .query((row, _) -> new Coverage(row.getLong(1), row.getLong(2))).single());
    }

    @Override
    public Optional<List<Figure>> figures(Question question) {
        var sql = FigureSql.of(question, views);
        var found = new LinkedHashMap<Map<String, String>, Numbers>();
        int axes = question.by().size();
        ask(sql.sums(), sql, question, (row, figure) -> {
            figure.total = sum(row, axes + 1);
            figure.withoutIdentity = new Decimal(row.getBigDecimal(axes + 2));
            figure.rows = row.getLong(axes + 3);
        }, found);
        if (question.namesSubjects())
            ask(sql.subjects().distinct(), sql, question, (row, figure) -> figure.distinct = row.getLong(axes + 1),
                    found);
        ask(new StandingSql(sql).text(), sql, question, (row, figure) -> {
            figure.facts = row.getLong(axes + 1);
            figure.evidenced = row.getLong(axes + 2);
            figure.certified = figure.facts - row.getLong(axes + 3);
            figure.gone = row.getBoolean(axes + 4);
        }, found);
        if (question.measure().kind() == Measure.Kind.TARGET)
            ask(sql.repeated(), sql, question,
                    (row, figure) -> figure.repeated = sum(row, axes + 1), found);
        ask(sql.held(), sql, question, (row, figure) -> figure.held = row.getLong(axes + 1), found);
        return Optional.of(found.entrySet().stream().map(entry -> entry.getValue().figure(entry.getKey()))
                .filter(figure -> axes == 0 || figure.stands()).toList());
    }

    private void ask(String text, FigureSql sql, Question question, Reading reading,
            Map<Map<String, String>, Numbers> found) {
        views.sql(text + " limit " + (MOST_CELLS + 1)).params(sql.parameters()).query(row -> {
            reading.read(row, found.computeIfAbsent(key(row, question.by()), _ -> new Numbers()));
        });
        if (found.size() > MOST_CELLS) throw new ProblemException(400, "statistics.too-many-cells", "by", MOST_CELLS);
    }

    /** Of no rows there is none. */
    private static Decimal sum(ResultSet row, int column) throws SQLException {
        BigDecimal sum = row.getBigDecimal(column);
        return sum == null ? Decimal.ZERO : new Decimal(sum);
    }

    private static Map<String, String> key(ResultSet row, List<Axis> by) throws SQLException {
        var key = new LinkedHashMap<String, String>();
        for (int at = 0; at < by.size(); at++) {
            String value = row.getString(at + 1);
            if (value != null) key.put(by.get(at).code(), value);
        }
        return key;
    }

    private interface Reading {
        void read(ResultSet row, Numbers into) throws SQLException;
    }

    /** A figure while its numbers are gathered. */
    private static final class Numbers {
        private Decimal total = Decimal.ZERO;
        private Decimal withoutIdentity = Decimal.ZERO;
        private Decimal repeated = Decimal.ZERO;
        private long distinct;
        private long rows;
        private long held;
        private long facts;
        private long evidenced;
        private long certified;
        private boolean gone;

        Figure figure(Map<String, String> values) {
            return new Figure(values, total, withoutIdentity, repeated, distinct, rows, held, facts, evidenced,
                    certified, gone);
        }
    }
}
