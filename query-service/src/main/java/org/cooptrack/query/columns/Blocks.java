package org.cooptrack.query.columns;

import java.util.List;

/** Goes through the rows of a table that pass some filters, block by block. */
final class Blocks {
    private static final int BLOCK = 1 << 11;

    final int[] places = new int[BLOCK];
    final int[] codes = new int[BLOCK];

    /** Is told of the rows of a block, by their places in the chunk. */
    interface Visitor {
        void block(int chunk, int[] places, int many);
    }

    void visit(int rows, List<Filter> filters, Visitor visitor) {
        for (int from = 0; from < rows; from += BLOCK) {
            int chunk = from >>> Codes.BITS;
            int many = Math.min(BLOCK, rows - from);
            int first = from & Codes.CHUNK - 1;
            for (int at = 0; at < many; at++)
                places[at] = first + at;
            for (Filter filter : filters)
                if (many > 0) many = filter.keep(chunk, places, many, codes);
            if (many > 0) visitor.block(chunk, places, many);
        }
    }

    static int size() { return BLOCK; }
}
