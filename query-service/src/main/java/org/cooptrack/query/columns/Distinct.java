package org.cooptrack.query.columns;

import java.util.List;

/**
 * Counts subjects, each once in a cell. Whoever has one live row under the figure counts where that row does. Of those who have
 * several, sex, age band and disability are said by the first.
 */
final class Distinct {
    private final Bound bound;
    private final Table table;
    private final Grid grid;
    private final Merges.Known merged;
    private final Amounts.Told amounts;
    private final boolean ofPersons;
    private final Living living;
    private final long[] several;
    private final Blocks blocks = new Blocks();
    private int mark;

    Distinct(Bound bound, Grid grid, Merges.Known merged, Amounts.Told amounts) {
        this.bound = bound;
        this.table = bound.table;
        this.grid = grid;
        this.merged = merged;
        this.amounts = amounts;
        this.ofPersons = bound.asksOfPersons();
        this.living = new Living(bound, amounts, ofPersons);
        this.several = several(ofPersons ? bound.besidePersons() : bound.inCell());
    }

    /** A row in a cell. */
    void row(int row, int subject, int place, boolean alone, long quantity) {
        if (alone ? quantity <= 0 : !living.has(row)) return;
        int root = merged.root(subject);
        if ((several[root >>> 6] >>> root & 1) == 0) count(place);
    }

    private void count(int place) {
        grid.seen[place] |= Grid.SUBJECTS;
        grid.distinct[place]++;
    }

    /** Those who have several. */
    void shared() {
        var sharing = new Sharing();
        each(ofPersons ? bound.besidePersons() : bound.inCell(), (row, root) -> {
            if ((several[root >>> 6] >>> root & 1) != 0) sharing.add(root, row);
        });
        mark = Integer.MIN_VALUE;
        for (int subject = 0; subject < sharing.subjects(); subject++)
            shared(sharing, sharing.first(subject));
    }

    private void shared(Sharing sharing, int from) {
        mark++;
        int first = sharing.row(from);
        if (ofPersons && !(Bound.pass(bound.persons, first) && Bound.pass(bound.cellOfPersons, first))) return;
        for (int entry = from; entry >= 0; entry = sharing.next(entry)) {
            int row = sharing.row(entry);
            if (ofPersons && !Bound.pass(bound.cell, row)) continue;
            for (long number : bound.cells(row, first))
                once(grid.place(number));
        }
    }

    private void once(int place) {
        if (grid.marks[place] == mark) return;
        grid.marks[place] = mark;
        count(place);
    }

    private long[] several(List<Filter> filters) {
        int words = (bound.columns.subjects.size() >>> 6) + 1;
        var seen = new long[words];
        var again = new long[words];
        each(filters, (_, root) -> {
            long bit = 1L << root;
            again[root >>> 6] |= seen[root >>> 6] & bit;
            seen[root >>> 6] |= bit;
        });
        return again;
    }

    private interface Seeing {
        void see(int row, int root);
    }

    private void each(List<Filter> filters, Seeing seeing) {
        var subject = new int[Blocks.size()];
        var amount = new int[Blocks.size()];
        blocks.visit(bound.rows, filters, (chunk, places, many) -> {
            table.subjects.read(chunk, places, many, subject);
            table.amounts.read(chunk, places, many, amount);
            long[] company = bound.company.flags(chunk);
            for (int at = 0; at < many; at++) {
                if (subject[at] == 0) continue;
                int place = places[at];
                int row = (chunk << Codes.BITS) + place;
                boolean alone = company == null || (company[place >>> 6] >>> place & 1) == 0;
                if (alone ? amounts.quantities()[amount[at]] > 0 : living.has(row))
                    seeing.see(row, merged.root(subject[at]));
            }
        });
    }
}
