package org.cooptrack.query.columns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.statistics.Axis;
import org.cooptrack.query.statistics.Condition;
import org.cooptrack.query.statistics.Derived;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.jspecify.annotations.Nullable;

/** A question put to the columns of one table, as known at one position. */
final class Bound {
    final Columns columns;
    final Question question;
    final Table table;
    final int position;
    final int rows;
    final Company company;
    final Days days;
    final List<Breakup> axes;
    final long cells;
    /** The time asked about. */
    final List<Filter> inTime;
    /** What is asked beside persons, of persons, and which cell. */
    final List<Filter> others;
    final List<Filter> persons;
    final List<Filter> cell;
    final List<Filter> cellOfPersons;

    Bound(Columns columns, Question question, Table table, int position) {
        this.columns = columns;
        this.question = question;
        this.table = table;
        this.position = position;
        this.rows = table.rows(position);
        this.company = table.company();
        this.days = columns.days;
        this.axes = axes();
        this.cells = cells(axes);
        this.inTime = inTime();
        this.others = filters(question.filters().stream().filter(one -> !one.axis().ofThePerson()));
        this.persons = filters(question.filters().stream().filter(one -> one.axis().ofThePerson()));
        this.cell = filters(question.cell().stream().filter(one -> !one.axis().ofThePerson()));
        this.cellOfPersons = filters(question.cell().stream().filter(one -> one.axis().ofThePerson()));
    }

    /** Of the rows under the figure, and in the cell. */
    List<Filter> inCell() {
        return all(inTime, others, persons, cell, cellOfPersons);
    }

    /** Of the rows under the figure. */
    List<Filter> underFigure() { return all(inTime, others, persons); }

    /** Of the rows under the figure, whatever is asked of the person. */
    List<Filter> besidePersons() {
        return all(inTime, others);
    }

    /** What is asked of the time: the days, and periods. */
    List<Filter> ofTime() {
        return all(inTime, filters(periods(true)));
    }

    /** All else that is asked of the row and of the cell. */
    List<Filter> besideTime() {
        return filters(periods(false));
    }

    private Stream<Condition> periods(boolean periods) {
        return Stream.concat(question.filters().stream(), question.cell().stream())
                .filter(one -> one.axis() instanceof Axis.Period == periods);
    }

    boolean asksOfPersons() {
        return !persons.isEmpty() || !cellOfPersons.isEmpty() || question.by().stream().anyMatch(Axis::ofThePerson);
    }

    static boolean pass(List<Filter> filters, int row) {
        for (Filter filter : filters)
            if (!filter.passes(row)) return false;
        return true;
    }

    /** The cells of a row by their numbers. */
    long[] cells(int row) { return cells(row, row); }

    /** The same, where what is of the person is that of another row. */
    long[] cells(int row, int first) {
        long[] all = {0};
        for (int at = 0; at < axes.size(); at++) {
            boolean ofPerson = question.by().get(at).ofThePerson();
            all = times(all, axes.get(at).offsets(axes.get(at).code(ofPerson ? first : row)));
        }
        return all;
    }

    static long[] times(long[] some, long[] others) {
        if (others.length == 1) {
            for (int at = 0; at < some.length; at++)
                some[at] += others[0];
            return some;
        }
        var all = new long[some.length * others.length];
        for (int at = 0; at < all.length; at++)
            all[at] = some[at / others.length] + others[at % others.length];
        return all;
    }

    private List<Breakup> axes() {
        var all = new ArrayList<Breakup>();
        long stride = 1;
        for (Axis axis : question.by()) {
            var breakup = new Breakup(column(axis), values(axis), stride);
            all.add(breakup);
            if (stride > Long.MAX_VALUE / 16 / (breakup.size() + 1)) throw new Unanswered("too wide");
            stride *= breakup.size() + 1;
        }
        return all;
    }

    private static long cells(List<Breakup> axes) {
        return axes.stream().mapToLong(axis -> axis.size() + 1).reduce(1, (one, other) -> one * other);
    }

    private List<Filter> filters(Stream<Condition> conditions) { return conditions.map(this::filter).toList(); }

    private Filter filter(Condition condition) {
        return new Filter(column(condition.axis()), passes(condition, values(condition.axis())));
    }

    static boolean[] passes(Condition condition, Values values) {
        var passes = new boolean[values.codes()];
        if (condition.values().isEmpty()) {
            for (int code = 0; code < passes.length; code++)
                passes[code] = values.value(code) == Values.NONE;
            return passes;
        }
        var among = new boolean[values.size()];
        for (String value : condition.values()) {
            int known = values.known(value);
            if (known >= 0 && known < among.length) among[known] = true;
        }
        for (int code = 0; code < passes.length; code++)
            passes[code] = values.any(code, among);
        return passes;
    }

    private List<Filter> inTime() {
        boolean begins = question.measure().kind() != Measure.Kind.MONTHS
                && !question.from().equals(Question.BEGINNING);
        if (!begins && question.upTo().equals(Question.END)) return List.of();
        int from = begins ? day(question.from()) : Integer.MIN_VALUE;
        int upTo = day(question.upTo());
        var passes = new boolean[days.size()];
        for (int code = 0; code < passes.length; code++)
            passes[code] = days.first(code) >= from && days.last(code) <= upTo;
        return List.of(new Filter(table.days, passes));
    }

    Column column(Axis axis) {
        return switch (axis) {
            case Axis.Period _ -> table.days;
            case Axis.Of(Dimension dimension) when question.measure().tellsParts(dimension) -> table.parts;
            case Axis.Of(Dimension dimension) -> {
                Lookup lookup = lookup(dimension);
                yield lookup == null
                        ? table.of(dimension)
                        : new Derivation(table.of(base(dimension).orElseThrow()), table.days, days,
                                lookup.timelines(), fixed());
            }
        };
    }

    Values values(Axis axis) {
        return switch (axis) {
            case Axis.Period period -> days.in(period);
            case Axis.Of(Dimension dimension) when question.measure().tellsParts(dimension) ->
                columns.union(question.measure());
            case Axis.Of(Dimension dimension) -> {
                Lookup lookup = lookup(dimension);
                yield lookup == null ? said(dimension) : lookup.values();
            }
        };
    }

    private Dictionary said(Dimension dimension) {
        Dictionary said = columns.of(dimension);
        if (said.repeats()) throw new Unanswered("a value twice");
        return said;
    }

    private @Nullable Lookup lookup(Dimension dimension) {
        return base(dimension).map(base -> {
            Lookup lookup = columns.lookup(dimension, base, position);
            lookup.timelines();
            return lookup;
        }).orElse(null);
    }

    private Optional<Dimension> base(Dimension dimension) { return Derived.from(question.measure(), dimension); }

    private int fixed() {
        return question.measure().kind() == Measure.Kind.STOCK ? day(question.upTo()) : Derivation.OF_THE_FACT;
    }

    static int day(LocalDate day) { return Math.toIntExact(day.toEpochDay()); }

    @SafeVarargs
    private static List<Filter> all(List<Filter>... some) { return Arrays.stream(some).flatMap(List::stream).toList(); }
}
