package org.cooptrack.query.columns;

/** A condition on the rows: which codes of a column fulfil it. */
record Filter(Column column, boolean[] passes) {
    boolean passes(int row) { return passes[column.code(row)]; }

    /** Keeps the places of those that pass, and tells how many. */
    int keep(int chunk, int[] places, int many, int[] codes) {
        column.read(chunk, places, many, codes);
        int kept = 0;
        for (int at = 0; at < many; at++) {
            places[kept] = places[at];
            if (passes[codes[at]]) kept++;
        }
        return kept;
    }
}
