package org.cooptrack.query.columns;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.statistics.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Counts the rows of one table into the cells of an answer. Rows without company are facts of their own, and persons with one
 * row count wherever it counts; only what belongs together is gone through again.
 */
final class Counting {
    private final Bound bound;
    private final Table table;
    private final Grid grid;
    private final Amounts.Told amounts;
    private final Merges.Known merged;
    private final List<Filter> inCell;
    private final boolean ofTime;
    private final long[] times;
    private final Timeline @Nullable [][] certificates;
    private final Blocks blocks = new Blocks();
    private int mark;

    Counting(Bound bound, Grid grid) {
        this.bound = bound;
        this.table = bound.table;
        this.grid = grid;
        this.amounts = table.amount.told();
        this.merged = bound.question.measure().kind() == Measure.Kind.PERSONS
                ? bound.columns.merged(bound.position)
                : Merges.Known.NOTHING;
        this.inCell = bound.inCell();
        this.ofTime = bound.question.measure().kind() == Measure.Kind.MONTHS;
        this.times = ofTime ? times(bound) : new long[0];
        this.certificates = bound.columns.standings.isEmpty(bound.position)
                ? null
                : bound.columns.certificates(bound.position).timelines();
        if (!table.amount.fits()) throw new Unanswered("too large");
    }

    void count() {
        Distinct distinct = bound.question.namesSubjects() ? new Distinct(bound, grid, merged, amounts) : null;
        blocks.visit(bound.rows, inCell, new Sums(distinct));
        for (int at = 0; at < bound.company.size(); at++)
            together(bound.company.group(at));
        if (distinct != null) distinct.shared();
    }

    int scale() { return amounts.scale(); }

    /** How many days each row is counted, by the code of its days. */
    static long[] times(Bound bound) {
        int from = Bound.day(bound.question.from());
        int upTo = Bound.day(bound.question.upTo());
        if (!bound.table.amount.fits(upTo - (double) from + 1)) throw new Unanswered("too large");
        var times = new long[bound.days.size()];
        for (int code = 0; code < times.length; code++)
            times[code] = Math.max(0, upTo - (long) Math.max(bound.days.last(code), from) + 1);
        return times;
    }

    /** Adds up rows as they are. */
    private final class Sums implements Blocks.Visitor {
        private final @Nullable Distinct distinct;
        private final int[] amount = new int[Blocks.size()];
        private final int[] subject = new int[Blocks.size()];
        private final int[] day = new int[Blocks.size()];
        private final int[] codes = new int[Blocks.size()];
        private final int[] project = new int[Blocks.size()];
        private final int[] since = new int[Blocks.size()];
        private final long[] cell = new long[Blocks.size()];

        Sums(@Nullable Distinct distinct) { this.distinct = distinct; }

        @Override
        public void block(int chunk, int[] places, int many) {
            java.util.Arrays.fill(cell, 0, many, 0);
            for (Breakup axis : bound.axes)
                axis.add(chunk, places, many, codes, cell);
            table.amounts.read(chunk, places, many, amount);
            table.subjects.read(chunk, places, many, subject);
            if (ofTime || certificates != null) table.days.read(chunk, places, many, day);
            if (certificates != null) {
                table.of(Dimension.PROJECT).read(chunk, places, many, project);
                table.positions.read(chunk, places, many, since);
            }
            long[] company = bound.company.flags(chunk);
            for (int at = 0; at < many; at++) {
                int place = places[at];
                boolean alone = company == null || (company[place >>> 6] >>> place & 1) == 0;
                if (cell[at] >= 0) add(at, grid.place(cell[at]), alone, (chunk << Codes.BITS) + place);
                else
                    for (long number : bound.cells((chunk << Codes.BITS) + place))
                        add(at, grid.place(number), alone, (chunk << Codes.BITS) + place);
            }
        }

        private void add(int at, int place, boolean alone, int row) {
            int code = amount[at];
            long quantity = amounts.quantities()[code];
            grid.seen[place] |= Grid.SUMS;
            grid.sum[place] += ofTime ? quantity * times[day[at]] : quantity;
            grid.rows[place]++;
            if (subject[at] == 0) grid.nameless[place] += quantity;
            if (alone && amounts.weights()[code] != 0) {
                grid.facts[place]++;
                if (amounts.evidenced()[code]) grid.evidenced[place]++;
                if (certificates != null && isCovered(project[at], day[at], last(since[at], subject[at])))
                    grid.certified[place]++;
            }
            if (distinct != null && subject[at] != 0) distinct.row(row, subject[at], place, alone, quantity);
        }
    }

    private int last(int since, int subject) { return Math.max(since, merged.moved(subject)); }

    /** Whether a certificate that was given since then covers the days. */
    private boolean isCovered(int project, int day, int since) {
        if (certificates == null) return false;
        Timeline[] of = certificates[project];
        return of.length > 0
                && Certificates.since(of, bound.days.first(day), bound.days.last(day)) >= since;
    }

    /** Facts of one origin are one. */
    private void together(int[] group) {
        mark++;
        int[] touched = new int[4];
        byte[] so = new byte[4];
        int many = 0;
        for (int at = 0; at < group.length;) {
            int next = next(group, at);
            int row = Company.row(group[at]);
            if (row < bound.rows && Bound.pass(inCell, row)) {
                byte state = state(group, at, next);
                if (state != 0) for (long number : bound.cells(row)) {
                    int place = grid.place(number);
                    int known = find(touched, many, place);
                    if (known < 0) {
                        if (many == touched.length) {
                            touched = java.util.Arrays.copyOf(touched, 2 * many);
                            so = java.util.Arrays.copyOf(so, 2 * many);
                        }
                        grid.marks[place] = mark;
                        touched[many] = place;
                        so[many++] = state;
                    } else
                        so[known] = both(so[known], state);
                }
            }
            at = next;
        }
        for (int at = 0; at < many; at++)
            tell(touched[at], so[at]);
    }

    private int find(int[] touched, int many, int place) {
        if (grid.marks[place] != mark) return -1;
        for (int at = many - 1; at >= 0; at--)
            if (touched[at] == place) return at;
        return -1;
    }

    private static final byte KNOWN = 1, STANDS = 2, EVIDENCED = 4, OPEN = 8, GONE = 16;

    private static byte both(byte one, byte other) { return (byte) (one | other); }

    private void tell(int place, byte state) {
        if ((state & GONE) != 0) grid.gone[place] = true;
        if ((state & STANDS) == 0) return;
        grid.facts[place]++;
        if ((state & EVIDENCED) != 0) grid.evidenced[place]++;
        if ((state & OPEN) == 0) grid.certified[place]++;
    }

    /** How a fact stands; nothing if it has but one row, which says nothing. */
    private byte state(int[] group, int from, int to) {
        int weight = 0;
        boolean evidenced = false;
        int first = Integer.MAX_VALUE;
        int last = -1;
        for (int at = from; at < to; at += 2) {
            int row = Company.row(group[at]);
            if (row >= bound.rows) continue;
            int code = table.amounts.code(row);
            weight += amounts.weights()[code];
            evidenced |= amounts.evidenced()[code];
            int position = table.positions.code(row);
            first = Math.min(first, position);
            last = Math.max(last, position);
        }
        int row = Company.row(group[from]);
        if (weight == 0) return first < last && isGone(row, first, last) ? GONE : 0;
        boolean covered = certificates != null
                && isCovered(table.of(Dimension.PROJECT).code(row), table.days.code(row),
                        last(last, table.subjects.code(row)));
        return (byte) (KNOWN | STANDS | (evidenced ? EVIDENCED : 0) | (covered ? 0 : OPEN));
    }

    private boolean isGone(int row, int first, int last) {
        int project = table.of(Dimension.PROJECT).code(row);
        int day = table.days.code(row);
        return isCovered(project, day, first) && !isCovered(project, day, last);
    }

    private static int next(int[] group, int from) {
        int at = from + 2;
        while (at < group.length && group[at] >= 0)
            at += 2;
        return at;
    }
}
