package org.cooptrack.query.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows that share their origin with others of the same measure, in groups, one for each origin; most rows are alone. A
 * group lists each of its rows with the position from which on another undoes it, the rows of one fact after each other; the
 * first of each fact is complemented. It is never changed: what comes makes another.
 */
final class Company {
    static final int NEVER = Integer.MAX_VALUE;
    static final Company NONE = new Company(new long[0][], new int[0][], 0);
    private static final int WORD = Long.SIZE;

    private final long[] @Nullable [] flags;
    private final int[][] groups;
    private final int size;

    private Company(long[] @Nullable [] flags, int[][] groups, int size) {
        this.flags = flags;
        this.groups = groups;
        this.size = size;
    }

    boolean has(int row) {
        int at = row >>> Codes.BITS;
        if (at >= flags.length) return false;
        long[] chunk = flags[at];
        int place = row & Codes.CHUNK - 1;
        return chunk != null && (chunk[place / WORD] >>> place & 1) != 0;
    }

    /** The flags of a chunk, 64 to a word; null where no row has company. */
    long @Nullable [] flags(int chunk) {
        return chunk < flags.length ? flags[chunk] : null;
    }

    int size() { return size; }

    int[] group(int at) { return groups[at]; }

    static int row(int listed) { return listed < 0 ? ~listed : listed; }

    /** In bytes. */
    long room() {
        long room = 4L * groups.length;
        for (int at = 0; at < size; at++)
            room += 16 + 4L * groups[at].length;
        for (long[] chunk : flags)
            room += chunk == null ? 0 : 8L * chunk.length;
        return room;
    }

    Changing change() { return new Changing(); }

    /** Another in the making: what it takes over it copies before it changes it. */
    final class Changing {
        private final boolean[] own;
        private long[] @Nullable [] mine = flags.clone();
        private int[][] all;
        private int many = size;

        private Changing() {
            own = new boolean[1 << Integer.SIZE - 1 - Codes.BITS];
            all = groups.clone();
        }

        /** @return its place */
        int add(int[] group) {
            if (many == all.length) all = Arrays.copyOf(all, Math.max(16, 2 * many));
            all[many] = group;
            flag(group);
            return many++;
        }

        void replace(int at, int[] group) {
            all[at] = group;
            flag(group);
        }

        private void flag(int[] group) {
            for (int at = 0; at < group.length; at += 2) {
                int row = row(group[at]);
                int chunk = row >>> Codes.BITS;
                if (chunk >= mine.length) mine = Arrays.copyOf(mine, chunk + 1);
                long[] flagged = mine[chunk];
                if (flagged == null) flagged = new long[Codes.CHUNK / WORD];
                else if (!own[chunk]) flagged = flagged.clone();
                own[chunk] = true;
                mine[chunk] = flagged;
                int place = row & Codes.CHUNK - 1;
                flagged[place / WORD] |= 1L << place;
            }
        }

        Company done() { return new Company(mine, all, many); }
    }
}
