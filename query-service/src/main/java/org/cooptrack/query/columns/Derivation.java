package org.cooptrack.query.columns;

/** What follows from a column of each row, on its last day or another. */
record Derivation(Column base, Column days, Days dates, Timeline[] timelines, int fixed) implements Column {
    static final int OF_THE_FACT = Integer.MIN_VALUE;

    @Override
    public int code(int row) { return on(base.code(row), fixed == OF_THE_FACT ? days.code(row) : 0); }

    @Override
    public void read(int chunk, int[] places, int many, int[] into) {
        base.read(chunk, places, many, into);
        if (fixed != OF_THE_FACT) {
            for (int at = 0; at < many; at++)
                into[at] = on(into[at], 0);
            return;
        }
        var day = new int[many];
        days.read(chunk, places, many, day);
        for (int at = 0; at < many; at++)
            into[at] = on(into[at], day[at]);
    }

    int on(int code, int day) {
        Timeline timeline = timelines[code];
        int[] numbers = timeline.numbers();
        if (numbers.length == 1) return numbers[0];
        return timeline.on(fixed == OF_THE_FACT ? dates.last(day) : fixed);
    }
}
