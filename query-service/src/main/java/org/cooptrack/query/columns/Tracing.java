package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.query.statistics.Measure;
import org.cooptrack.query.statistics.Question;
import org.cooptrack.query.statistics.Reason;
import org.cooptrack.query.statistics.Tracer;

/** Which rows of a table make a figure, and which are left out of it, as known at one position. */
final class Tracing {
    private final Bound bound;
    private final Table table;
    private final Amounts.Told amounts;
    private final Merges.Known merged;
    private final Blocks blocks = new Blocks();

    Tracing(Bound bound) {
        this.bound = bound;
        this.table = bound.table;
        this.amounts = table.amount.told();
        this.merged = bound.question.measure().kind() == Measure.Kind.PERSONS
                ? bound.columns.merged(bound.position)
                : Merges.Known.NOTHING;
        if (!table.amount.fits()) throw new Unanswered("too large");
    }

    static Tracing of(Columns columns, Question question, int position) {
        if (!Tally.answers(question) || !columns.knows(question.measure())) throw new Unanswered("not of columns");
        Table table = columns.table(question.measure());
        if (table == null) throw new Unanswered("nothing is there");
        return new Tracing(new Bound(columns, question, table, position));
    }

    Tracer.Whole whole(boolean distinct) {
        BitSet rows = distinct ? ofSubjects().counting : standing(bound.inCell(), _ -> true);
        return new Tracer.Whole(rows.cardinality(), events(rows),
                distinct ? Decimal.of(rows.cardinality()) : sum(rows));
    }

    /** Those by which subjects count, from a row on. */
    List<Tracer.At> counting(Tracer.At from, int limit) {
        BitSet rows = ofSubjects().counting;
        var found = new ArrayList<Tracer.At>();
        int first = table.row((int) Math.clamp(from.position(), 0, Integer.MAX_VALUE), from.place());
        for (int row = rows.nextSetBit(first); row >= 0 && found.size() < limit; row = rows.nextSetBit(row + 1)) {
            int position = table.positions.code(row);
            found.add(new Tracer.At(position, row - table.row(position, 0)));
        }
        return found;
    }

    List<Tracer.Count> leftOut(boolean distinct) {
        Map<Reason, BitSet> rows = new EnumMap<>(Reason.class);
        if (distinct) {
            OfSubjects all = ofSubjects();
            rows.put(Reason.MERGED, all.merged);
            rows.put(Reason.COUNTED_ALREADY, all.already);
            rows.put(Reason.WITHOUT_IDENTITY, standing(bound.inCell(), row -> !isNamed(row)));
        }
        rows.put(Reason.OUTSIDE_PERIOD, outside(distinct));
        return rows.entrySet().stream().map(one -> new Tracer.Count(one.getKey(), events(one.getValue()),
                one.getValue().cardinality())).toList();
    }

    /** What fits all that is asked but the time, and stands. */
    private BitSet outside(boolean named) {
        List<Filter> time = bound.ofTime();
        if (time.isEmpty()) return new BitSet();
        return standing(bound.besideTime(), row -> !Bound.pass(time, row) && !(named && !isNamed(row)));
    }

    private boolean isNamed(int row) { return table.subjects.code(row) != 0; }

    /** Rows that were not undone by others. */
    private BitSet standing(List<Filter> filters, IntPredicate which) {
        BitSet undone = undone();
        var rows = new BitSet(bound.rows);
        blocks.visit(bound.rows, filters, (chunk, places, many) -> {
            for (int at = 0; at < many; at++) {
                int row = (chunk << Codes.BITS) + places[at];
                if (!undone.get(row) && which.test(row)) rows.set(row);
            }
        });
        return rows;
    }

    private BitSet undone() {
        var undone = new BitSet();
        for (int at = 0; at < bound.company.size(); at++) {
            int[] group = bound.company.group(at);
            for (int place = 0; place < group.length; place += 2)
                if (group[place + 1] <= bound.position) undone.set(Company.row(group[place]));
        }
        return undone;
    }

    private Decimal sum(BitSet rows) {
        long sum = 0;
        boolean ofTime = bound.question.measure().kind() == Measure.Kind.MONTHS;
        long[] times = ofTime ? Counting.times(bound) : new long[0];
        for (int row = rows.nextSetBit(0); row >= 0; row = rows.nextSetBit(row + 1)) {
            long quantity = amounts.quantities()[table.amounts.code(row)];
            sum += ofTime ? quantity * times[table.days.code(row)] : quantity;
        }
        var all = BigDecimal.valueOf(sum, amounts.scale());
        return new Decimal(ofTime ? all.multiply(Tally.MONTHS_A_DAY) : all);
    }

    private long events(BitSet rows) {
        if (!table.knowsEvents()) throw new Unanswered("of older events");
        var events = new BitSet();
        rows.stream().forEach(row -> events.set(table.event(row)));
        return events.cardinality();
    }

    /** The rows of subjects: those by which they count, and those beside them in the cell. */
    private record OfSubjects(BitSet counting, BitSet merged, BitSet already) {}

    private OfSubjects ofSubjects() {
        var live = new LiveRows(bound, merged, amounts, true);
        List<Filter> filters = bound.besidePersons();
        long[] several = live.several(filters);
        var sharing = new Sharing();
        var found = new OfSubjects(new BitSet(bound.rows), new BitSet(), new BitSet());
        live.each(filters, (row, root) -> {
            if (LiveRows.has(several, root)) sharing.add(root, row);
            else if (isOfPersons(row) && Bound.pass(bound.cell, row)) found.counting.set(row);
        });
        for (int subject = 0; subject < sharing.subjects(); subject++)
            share(sharing, sharing.first(subject), found);
        return found;
    }

    /** What is asked of the person is said by the first row, whatever the others say. */
    private void share(Sharing sharing, int from, OfSubjects found) {
        int first = sharing.row(from);
        boolean fits = isOfPersons(first);
        int by = -1;
        for (int entry = from; entry >= 0; entry = sharing.next(entry)) {
            int row = sharing.row(entry);
            if (!Bound.pass(bound.cell, row)) continue;
            if (fits && by < 0) {
                by = row;
                found.counting.set(row);
            } else if (fits || isOfPersons(row)) {
                boolean same = table.subjects.code(row) == table.subjects.code(fits ? by : first);
                (same ? found.already : found.merged).set(row);
            }
        }
    }

    private boolean isOfPersons(int row) {
        return Bound.pass(bound.persons, row) && Bound.pass(bound.cellOfPersons, row);
    }
}
