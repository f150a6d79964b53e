package org.cooptrack.query.columns;

/** A number for each row. */
interface Column {
    int code(int row);

    /** Of many rows of one chunk, named by their places in it. */
    void read(int chunk, int[] places, int many, int[] into);
}
