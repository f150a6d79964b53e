package org.cooptrack.query.columns;

import java.util.Arrays;

/** An axis of an answer: what each code of a column adds to the number of a row's cell. */
final class Breakup {
    /** Less than all that the others could add. */
    static final long SEVERAL = Long.MIN_VALUE / 8;

    private final Column column;
    private final Values values;
    private final long stride;
    private final long[] offsets;
    private final int size;

    Breakup(Column column, Values values, long stride) {
        this.column = column;
        this.values = values;
        this.stride = stride;
        this.offsets = new long[values.codes()];
        this.size = values.size();
        Arrays.setAll(offsets, code -> offset(values.value(code), stride));
    }

    private static long offset(int value, long stride) {
        return value == Values.SEVERAL ? SEVERAL : (value + 1) * stride;
    }

    Column column() { return column; }

    Values values() { return values; }

    /** How many values there were when the question was put. */
    int size() {
        return size;
    }

    /** The value that a cell of that number has on this axis, or none. */
    int value(long cell) {
        return (int) (cell / stride % (size + 1)) - 1;
    }

    /** To be added up over all axes; it is negative if the row has several values on one. */
    void add(int chunk, int[] places, int many, int[] codes, long[] cells) {
        column.read(chunk, places, many, codes);
        for (int at = 0; at < many; at++)
            cells[at] += offsets[codes[at]];
    }

    int code(int row) { return column.code(row); }

    /** What is added by each value of the row. */
    long[] offsets(int code) {
        int value = values.value(code);
        if (value != Values.SEVERAL) return new long[]{offsets[code]};
        return Arrays.stream(values.several(code)).mapToLong(one -> (one + 1) * stride).toArray();
    }
}
