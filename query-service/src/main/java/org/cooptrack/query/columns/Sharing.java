package org.cooptrack.query.columns;

import java.util.Arrays;

/** Rows of those subjects that have several, linked by subject. */
final class Sharing {
    private static final int NO_MORE = -1;

    private int[] slots = new int[1 << 10];
    private int[] subjects = new int[1 << 8];
    private int[] first = new int[1 << 8];
    private int[] last = new int[1 << 8];
    private int known;
    private int[] rows = new int[1 << 9];
    private int[] next = new int[1 << 9];
    private int size;

    /** In the order of the rows. */
    void add(int subject, int row) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, 2 * size);
            next = Arrays.copyOf(next, 2 * size);
        }
        int entry = size++;
        rows[entry] = row;
        next[entry] = NO_MORE;
        int slot = slot(subject);
        if (slots[slot] == 0) begin(subject, slot, entry);
        else {
            int at = slots[slot] - 1;
            next[last[at]] = entry;
            last[at] = entry;
        }
    }

    int subjects() { return known; }

    /** The first entry of a subject. */
    int first(int subject) { return first[subject]; }

    /** The one after it; negative where there is none. */
    int next(int entry) { return next[entry]; }

    int row(int entry) { return rows[entry]; }

    private void begin(int subject, int slot, int entry) {
        if (known == subjects.length) {
            subjects = Arrays.copyOf(subjects, 2 * known);
            first = Arrays.copyOf(first, 2 * known);
            last = Arrays.copyOf(last, 2 * known);
        }
        subjects[known] = subject;
        first[known] = entry;
        last[known] = entry;
        slots[slot] = ++known;
        if (2 * known > slots.length) spread();
    }

    private int slot(int subject) {
        int mask = slots.length - 1;
        int slot = (subject * 0x9E3779B9 >>> 7) & mask;
        while (slots[slot] != 0 && subjects[slots[slot] - 1] != subject)
            slot = slot + 1 & mask;
        return slot;
    }

    private void spread() {
        slots = new int[2 * slots.length];
        for (int at = 0; at < known; at++)
            slots[slot(subjects[at])] = at + 1;
    }
}
