package org.cooptrack.query.columns;

import java.util.Arrays;
import org.cooptrack.query.statistics.Engine;
import org.cooptrack.web.problem.ProblemException;

/** The cells of an answer, by numbers, with what was counted in each. */
final class Grid {
    private static final int PLAIN = 1 << 13;
    private static final int ROOM = 1 << 14;
    private static final int SLOTS = 1 << 16;
    static final byte SUMS = 1;
    static final byte SUBJECTS = 2;
    static final byte WAITS = 4;

    private final boolean plain;
    private final long[] numbers;
    private final int[] slots;
    private int size;
    final long[] sum;
    final long[] nameless;
    final int[] rows;
    final int[] facts;
    final int[] evidenced;
    final int[] certified;
    final int[] distinct;
    final int[] held;
    final boolean[] gone;
    final byte[] seen;
    /** For whoever goes through rows that belong together, to know where it was. */
    final int[] marks;

    /** @param cells how many there may be */
    Grid(long cells) {
        plain = cells <= PLAIN;
        int room = plain ? (int) cells : ROOM;
        numbers = plain ? new long[0] : new long[ROOM];
        slots = plain ? new int[0] : new int[SLOTS];
        sum = new long[room];
        nameless = new long[room];
        rows = new int[room];
        facts = new int[room];
        evidenced = new int[room];
        certified = new int[room];
        distinct = new int[room];
        held = new int[room];
        gone = new boolean[room];
        seen = new byte[room];
        marks = new int[room];
        size = plain ? room : 0;
    }

    /** The place of the cell with that number. */
    int place(long number) {
        if (plain) return (int) number;
        int slot = (int) (number * 0x9E3779B97F4A7C15L >>> 48);
        while (true) {
            int place = slots[slot] - 1;
            if (place < 0) return add(number, slot);
            if (numbers[place] == number) return place;
            slot = slot + 1 & SLOTS - 1;
        }
    }

    long number(int place) { return plain ? place : numbers[place]; }

    /** The cells in which anything was seen. */
    int[] found() {
        int[] found = new int[size];
        int many = 0;
        for (int place = 0; place < size; place++)
            if (seen[place] != 0) found[many++] = place;
        if (many > Engine.MOST_CELLS) throw tooMany();
        return Arrays.copyOf(found, many);
    }

    private int add(long number, int slot) {
        if (size > Engine.MOST_CELLS) throw tooMany();
        numbers[size] = number;
        slots[slot] = ++size;
        return size - 1;
    }

    private static ProblemException tooMany() {
        return new ProblemException(400, "statistics.too-many-cells", "by", Engine.MOST_CELLS);
    }
}
