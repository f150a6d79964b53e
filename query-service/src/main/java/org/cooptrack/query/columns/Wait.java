package org.cooptrack.query.columns;

/** A row that waits, or waited, from one position (inclusive) until it entered at another (exclusive). */
final class Wait {
    private final Entry entry;
    private final int[] said;
    private final int days;
    private final int part;
    private volatile int until;

    /** @param said dimension and code by turns, in their order */
    Wait(Entry entry, int[] said, int days, int part, int until) {
        this.entry = entry;
        this.said = said;
        this.days = days;
        this.part = part;
        this.until = until;
    }

    Entry entry() { return entry; }

    int days() { return days; }

    int part() { return part; }

    int[] said() { return said; }

    int code(int dimension) {
        for (int at = 0; at < said.length; at += 2)
            if (said[at] == dimension) return said[at + 1];
        return 0;
    }

    boolean at(int position) { return entry.since() <= position && position < until; }

    void enter(int position) { until = position; }
}
