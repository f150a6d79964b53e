package org.cooptrack.query.columns;

import java.util.List;

/** The rows by which persons or things count under a question, and as whom. */
final class LiveRows {
    private final Bound bound;
    private final Table table;
    private final Merges.Known merged;
    private final Amounts.Told amounts;
    private final Living living;
    private final Blocks blocks = new Blocks();

    /** @param ofPersons whether each row counts that was said and not undone, and not only the first of each fact */
    LiveRows(Bound bound, Merges.Known merged, Amounts.Told amounts, boolean ofPersons) {
        this.bound = bound;
        this.table = bound.table;
        this.merged = merged;
        this.amounts = amounts;
        this.living = new Living(bound, amounts, ofPersons);
    }

    /** Is told of a row and of the one who counts by it. */
    interface Seeing {
        void see(int row, int root);
    }

    boolean has(int row, boolean alone, long quantity) { return alone ? quantity > 0 : living.has(row); }

    /** In the order of the rows. */
    void each(List<Filter> filters, Seeing seeing) {
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
                if (has(row, alone, amounts.quantities()[amount[at]])) seeing.see(row, merged.root(subject[at]));
            }
        });
    }

    /** Those who have more than one such row, a bit for each. */
    long[] several(List<Filter> filters) {
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

    static boolean has(long[] bits, int root) { return (bits[root >>> 6] >>> root & 1) != 0; }
}
