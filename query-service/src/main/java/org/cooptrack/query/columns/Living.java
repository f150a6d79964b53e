package org.cooptrack.query.columns;

import java.util.BitSet;

/**
 * Which rows stand for facts that live, of those that have company. A fact lives as long as its quantities add up to more than
 * nothing, and is told by its first row. Where persons are asked about each row counts that was said and not undone; of facts
 * that were said to be less, the last.
 */
final class Living {
    private final Table table;
    private final Company company;
    private final Amounts.Told amounts;
    private final int rows;
    private final int position;
    private final BitSet living = new BitSet();

    Living(Bound bound, Amounts.Told amounts, boolean ofPersons) {
        this.table = bound.table;
        this.company = bound.company;
        this.amounts = amounts;
        this.rows = bound.rows;
        this.position = bound.position;
        for (int at = 0; at < company.size(); at++)
            see(company.group(at), ofPersons);
    }

    boolean has(int row) { return living.get(row); }

    private void see(int[] group, boolean ofPersons) {
        if (!ofPersons || isLessened(group)) {
            for (int at = 0; at < group.length;)
                at = fact(group, at, ofPersons);
            return;
        }
        for (int at = 0; at < group.length; at += 2) {
            int row = Company.row(group[at]);
            if (row < rows && group[at + 1] > position && quantity(row) > 0) living.set(row);
        }
    }

    private boolean isLessened(int[] group) {
        for (int at = 0; at < group.length; at += 2) {
            int row = Company.row(group[at]);
            if (row < rows && quantity(row) < 0 && amounts.weights()[table.amounts.code(row)] > 0) return true;
        }
        return false;
    }

    /** Where the next fact begins. */
    private int fact(int[] group, int from, boolean last) {
        long sum = 0;
        int told = -1;
        int at = from;
        do {
            int row = Company.row(group[at]);
            if (row < rows) {
                long quantity = quantity(row);
                sum += quantity;
                if (last ? quantity > 0 && isLater(row, told) : told < 0) told = row;
            }
            at += 2;
        } while (at < group.length && group[at] >= 0);
        if (sum > 0 && told >= 0) living.set(told);
        return at;
    }

    private boolean isLater(int row, int told) {
        if (told < 0) return true;
        int one = table.positions.code(row);
        int other = table.positions.code(told);
        return one == other ? table.event(row) >= table.event(told) : one > other;
    }

    private long quantity(int row) { return amounts.quantities()[table.amounts.code(row)]; }
}
