package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.UUID;

/** Persons and things, each with a number from one on. One thread adds some while others read those that were there. */
final class Subjects {
    private volatile long[] high = new long[1 << 10];
    private volatile long[] low = new long[1 << 10];
    private int[] slots = new int[1 << 11];
    private volatile int size = 1;

    int of(UUID subject) {
        long one = subject.getMostSignificantBits();
        long other = subject.getLeastSignificantBits();
        int slot = slot(one, other);
        if (slots[slot] != 0) return slots[slot];
        int id = size;
        if (id == high.length) grow();
        high[id] = one;
        low[id] = other;
        size = id + 1;
        slots[slot] = id;
        if (2 * size > slots.length) spread();
        return id;
    }

    UUID subject(int id) { return new UUID(high[id], low[id]); }

    /** One more than the largest number. */
    int size() {
        return size;
    }

    /** In bytes. */
    long room() {
        return (long) Long.BYTES * 2 * high.length + (long) Integer.BYTES * slots.length;
    }

    private int slot(long one, long other) {
        int mask = slots.length - 1;
        int slot = hash(one, other) & mask;
        while (slots[slot] != 0 && (high[slots[slot]] != one || low[slots[slot]] != other))
            slot = slot + 1 & mask;
        return slot;
    }

    private void grow() {
        int more = high.length + (high.length >> 1);
        high = Arrays.copyOf(high, more);
        low = Arrays.copyOf(low, more);
    }

    private void spread() {
        slots = new int[2 * slots.length];
        for (int id = 1; id < size; id++)
            slots[slot(high[id], low[id])] = id;
    }

    private static int hash(long one, long other) {
        long mixed = (one ^ Long.rotateLeft(other, 29)) * 0x9E3779B97F4A7C15L;
        return (int) (mixed ^ mixed >>> 32);
    }
}
