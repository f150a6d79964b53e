package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Figure;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;

/** Answers questions from columns, as known at one position up to which they know all. */
final class Tally {
    /** 12 ÷ 365.25 with as many digits as a decimal has. */
    static final BigDecimal MONTHS_A_DAY = new BigDecimal("0.032854209446");

    private final Columns columns;
    private final int position;

    Tally(Columns columns, int position) {
        this.columns = columns;
        this.position = position;
    }

    /** Those that are told apart by shares, or repeat each other, are rare. */
    static boolean answers(Question question) {
        return !question.attributes() && question.measure().kind() != Measure.Kind.TARGET;
    }

    List<Figure> figures(Question question) {
        if (!answers(question) || !columns.knows(question.measure())) throw new Unanswered("not of columns");
        Table table = columns.table(question.measure());
        if (table == null) return question.by().isEmpty() ? List.of(Figure.nothing()) : List.of();
        var bound = new Bound(columns, question, table, position);
        var grid = new Grid(bound.cells);
        var counting = new Counting(bound, grid);
        counting.count();
        new Waiting(bound, grid).count();
        return told(bound, grid, counting.scale());
    }

    private static List<Figure> told(Bound bound, Grid grid, int scale) {
        if (bound.axes.isEmpty()) return List.of(figure(bound, grid, 0, scale));
        record At(int place, int[] values) {}
        var found = new ArrayList<At>();
        for (int place : grid.found()) {
            if (grid.facts[place] == 0 && grid.held[place] == 0 && grid.distinct[place] == 0) continue;
            long number = grid.number(place);
            found.add(new At(place, bound.axes.stream().mapToInt(axis -> axis.value(number)).toArray()));
        }
        Comparator<At> order = Comparator.comparingInt(at -> Integer.numberOfTrailingZeros(grid.seen[at.place()]));
        for (int at = 0; at < bound.axes.size(); at++) {
            int axis = at;
            Values values = bound.axes.get(at).values();
            order = order.thenComparing((one, other) -> compare(values, one.values()[axis], other.values()[axis]));
        }
        return found.stream().sorted(order).map(at -> figure(bound, grid, at.place(), scale)).toList();
    }

    /** As PostgreSQL does by code points, where nothing comes last. */
    private static int compare(Values values, int one, int other) {
        if (one == other) return 0;
        if (one < 0) return 1;
        if (other < 0) return -1;
        return Texts.compare(values.text(one), values.text(other));
    }

    private static Figure figure(Bound bound, Grid grid, int place, int scale) {
        Map<String, String> cell = new LinkedHashMap<>();
        long number = bound.axes.isEmpty() ? 0 : grid.number(place);
        for (int at = 0; at < bound.axes.size(); at++) {
            Breakup axis = bound.axes.get(at);
            int value = axis.value(number);
            if (value >= 0) cell.put(bound.question.by().get(at).code(), axis.values().text(value));
        }
        BigDecimal sum = BigDecimal.valueOf(grid.sum[place], scale);
        boolean ofTime = bound.question.measure().kind() == Measure.Kind.MONTHS;
        return new Figure(cell, new Decimal(ofTime ? sum.multiply(MONTHS_A_DAY) : sum),
                new Decimal(BigDecimal.valueOf(grid.nameless[place], scale)), Decimal.ZERO, grid.distinct[place],
                grid.rows[place], grid.held[place], grid.facts[place], grid.evidenced[place], grid.certified[place],
                grid.gone[place]);
    }
}
