package org.cooptrack.query.statistics;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.web.problem.Language;
import org.cooptrack.web.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers questions by plain SQL over the table of facts. */
@Component
public class Statistics {
    private static final int MOST_CELLS = 10_000;

    private final JdbcClient views;
    private final Catalogue catalogue;

    Statistics(JdbcClient views, Catalogue catalogue) {
        this.views = views;
        this.catalogue = catalogue;
    }

    public Answer answer(Question question, Language language) {
        List<Cell> totals = cells(question.inTotal());
        List<Cell> parts = parts(question, totals);
        List<Cell> overlapping = parts.isEmpty()
                ? totals
                : totals.stream().map(total -> total.overlapping(Overlap.of(total, ofUnit(total, parts, question))))
                        .toList();
        boolean provisional = totals.isEmpty() || totals.stream().anyMatch(Cell::provisional);
        return new Answer(Definition.of(question.measure(), language), provisional, coverage(question), overlapping,
                parts, List.of());
    }

    /** To a caller who may not see exact counts of people, figures of people are told as suppressed. */
    public Answer answer(Question question, Language language, boolean exact) {
        return exact || !question.measure().countsPeople()
                ? answer(question, language)
                : Answer.withheld(Definition.of(question.measure(), language), coverage(question));
    }

    private List<Cell> parts(Question question, List<Cell> totals) {
        if (question.by().isEmpty()) return List.of();
        return question.by().equals(question.inTotal().by()) ? totals : cells(question);
    }

    private Coverage coverage(Question question) {
        var sql = new CoverageSql(question, catalogue.find(Coverage.ACTIVE_PROJECTS));
        return views.sql(sql.text()).params(sql.parameters())
                .query((row, _) -> new Coverage(row.getLong(1), row.getLong(2))).single();
    }

    /** Cells in the order of their values in which something stands or waits. Without a breakdown there is one, be it of zeros. */
    public List<Cell> cells(Question question) {
        var sql = FigureSql.of(question, views);
        var found = new LinkedHashMap<Map<String, String>, Figure>();
        int axes = question.by().size();
        ask(sql.sums(), sql, question, (row, figure) -> {
            figure.total = row.getBigDecimal(axes + 1) == null
                    ? Decimal.ZERO
                    : new Decimal(row.getBigDecimal(axes + 1));
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
                    (row, figure) -> figure.repeated = new Decimal(row.getBigDecimal(axes + 1)), found);
        ask(sql.held(), sql, question, (row, figure) -> figure.held = row.getLong(axes + 1), found);
        return found.entrySet().stream().filter(entry -> axes == 0 || entry.getValue().stands())
                .map(entry -> entry.getValue().cell(entry.getKey(), question)).toList();
    }

    private void ask(String text, FigureSql sql, Question question, Reading reading,
            Map<Map<String, String>, Figure> found) {
        views.sql(text + " limit " + (MOST_CELLS + 1)).params(sql.parameters()).query(row -> {
            reading.read(row, found.computeIfAbsent(key(row, question.by()), _ -> new Figure()));
        });
        if (found.size() > MOST_CELLS) throw new ProblemException(400, "statistics.too-many-cells", "by", MOST_CELLS);
    }

    private static Map<String, String> key(ResultSet row, List<Axis> by) throws SQLException {
        var key = new LinkedHashMap<String, String>();
        for (int at = 0; at < by.size(); at++) {
            String value = row.getString(at + 1);
            if (value != null) key.put(by.get(at).code(), value);
        }
        return key;
    }

    private static List<Cell> ofUnit(Cell total, List<Cell> parts, Question question) {
        List<String> units = question.by().stream().filter(Axis::tellsUnitsApart).map(Axis::code).toList();
        return parts.stream().filter(part -> units.stream()
                .allMatch(unit -> Objects.equals(part.cell().get(unit), total.cell().get(unit)))).toList();
    }

    private interface Reading {
        void read(ResultSet row, Figure into) throws SQLException;
    }

    /** A cell while its numbers are gathered. */
    private static final class Figure {
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

        /** By a fact, one that waits, or a person whose first fact says so, though those there say otherwise. */
        boolean stands() {
            return facts > 0 || held > 0 || distinct > 0;
        }

        Cell cell(Map<String, String> key, Question question) {
            boolean named = question.namesSubjects();
            boolean counted = question.measure().kind().counted() && !question.attributes();
            var certification = new Certification(facts, certified);
            return new Cell(key, new Amount(total, counted), named ? distinct : null,
                    question.measure().kind().distinct() ? new Amount(withoutIdentity, counted) : null, rows, held,
                    gone || certification.provisional(),
                    certification, new Supported(facts, evidenced), null,
                    question.measure().kind() == Measure.Kind.TARGET ? new Amount(repeated, false) : null,
                    EventsAddress.of(question, key));
        }
    }
}
