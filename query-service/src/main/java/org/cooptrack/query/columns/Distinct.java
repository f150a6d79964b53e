package org.cooptrack.query.columns;

/**
 * Counts subjects, each once in a cell. Whoever has one live row under the figure counts where that row does. Of those who have
 * several, sex, age band and disability are said by the first.
 */
final class Distinct {
    private final Bound bound;
    private final Grid grid;
    private final Merges.Known merged;
    private final boolean ofPersons;
    private final LiveRows live;
    private final long[] several;
    private int mark;

    Distinct(Bound bound, Grid grid, Merges.Known merged, Amounts.Told amounts) {
        this.bound = bound;
        this.grid = grid;
        this.merged = merged;
        this.ofPersons = bound.asksOfPersons();
        this.live = new LiveRows(bound, merged, amounts, ofPersons);
        this.several = live.several(ofPersons ? bound.besidePersons() : bound.inCell());
    }

    /** A row in a cell. */
    void row(int row, int subject, int place, boolean alone, long quantity) {
        if (!live.has(row, alone, quantity)) return;
        int root = merged.root(subject);
        if (!LiveRows.has(several, root)) count(place);
    }

    private void count(int place) {
        grid.seen[place] |= Grid.SUBJECTS;
        grid.distinct[place]++;
    }

    /** Those who have several. */
    void shared() {
        var sharing = new Sharing();
        live.each(ofPersons ? bound.besidePersons() : bound.inCell(), (row, root) -> {
            if (LiveRows.has(several, root)) sharing.add(root, row);
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
}
