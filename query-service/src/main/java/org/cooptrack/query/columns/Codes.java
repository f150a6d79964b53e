package org.cooptrack.query.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A column of small numbers that are not negative, in chunks, each as narrow as its largest number allows; a chunk of zeros
 * takes no room. One thread writes while others read rows that were there before.
 */
final class Codes implements Column {
    static final int BITS = 16;
    static final int CHUNK = 1 << BITS;
    private static final int WITHIN = CHUNK - 1;
    private static final int SMALLEST = 64;
    private static final int BYTE = 0xff;

    private volatile @Nullable Object[] chunks = new Object[0];

    void set(int row, int code) {
        int at = row >>> BITS;
        if (code == 0 && (at >= chunks.length || chunks[at] == null)) return;
        @Nullable
        Object[] all = at < chunks.length ? chunks : Arrays.copyOf(chunks, at + 1);
        Object chunk = room(all[at], row & WITHIN, code);
        put(chunk, row & WITHIN, code);
        all[at] = chunk;
        chunks = all;
    }

    @Override
    public int code(int row) {
        @Nullable
        Object[] all = chunks;
        int at = row >>> BITS;
        if (at >= all.length) return 0;
        int place = row & WITHIN;
        return switch (all[at]) {
            case byte[] narrow -> place < narrow.length ? narrow[place] & BYTE : 0;
            case char[] wide -> place < wide.length ? wide[place] : 0;
            case int[] widest -> place < widest.length ? widest[place] : 0;
            case null, default -> 0;
        };
    }

    @Override
    public void read(int chunk, int[] places, int many, int[] into) {
        @Nullable
        Object[] all = chunks;
        switch (chunk < all.length ? all[chunk] : null) {
            case byte[] narrow -> {
                for (int at = 0; at < many; at++) {
                    int place = places[at];
                    into[at] = place < narrow.length ? narrow[place] & BYTE : 0;
                }
            }
            case char[] wide -> {
                for (int at = 0; at < many; at++) {
                    int place = places[at];
                    into[at] = place < wide.length ? wide[place] : 0;
                }
            }
            case int[] widest -> {
                for (int at = 0; at < many; at++) {
                    int place = places[at];
                    into[at] = place < widest.length ? widest[place] : 0;
                }
            }
            case null, default -> Arrays.fill(into, 0, many, 0);
        }
    }

    /** How many of the first rows have at most that number, where numbers never fall. */
    int upTo(int most, int rows) {
        int low = 0;
        int high = rows;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (code(middle) <= most) low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    /** In bytes. */
    long size() {
        long size = 0;
        for (Object chunk : chunks)
            size += switch (chunk) {
                case byte[] narrow -> narrow.length;
                case char[] wide -> (long) Character.BYTES * wide.length;
                case int[] widest -> (long) Integer.BYTES * widest.length;
                case null, default -> 0;
            };
        return size;
    }

    private static Object room(@Nullable Object chunk, int place, int code) {
        int length = switch (chunk) {
            case byte[] narrow -> narrow.length;
            case char[] wide -> wide.length;
            case int[] widest -> widest.length;
            case null, default -> 0;
        };
        int needed = place < length ? length : Math.min(CHUNK, Math.max(SMALLEST, Math.max(place + 1, 2 * length)));
        boolean widest = code > Character.MAX_VALUE || chunk instanceof int[];
        boolean wide = code > BYTE || chunk instanceof char[];
        if (widest) return chunk instanceof int[] same && needed == length ? same : ints(chunk, needed);
        if (wide) return chunk instanceof char[] same && needed == length ? same : chars(chunk, needed);
        return switch (chunk) {
            case byte[] same when needed == length -> same;
            case byte[] shorter -> Arrays.copyOf(shorter, needed);
            case null, default -> new byte[needed];
        };
    }

    private static int[] ints(@Nullable Object chunk, int length) {
        if (chunk instanceof int[] shorter) return Arrays.copyOf(shorter, length);
        var wider = new int[length];
        if (chunk instanceof char[] wide) for (int at = 0; at < wide.length; at++)
            wider[at] = wide[at];
        if (chunk instanceof byte[] narrow) for (int at = 0; at < narrow.length; at++)
            wider[at] = narrow[at] & BYTE;
        return wider;
    }

    private static char[] chars(@Nullable Object chunk, int length) {
        if (chunk instanceof char[] shorter) return Arrays.copyOf(shorter, length);
        var wider = new char[length];
        if (chunk instanceof byte[] narrow) for (int at = 0; at < narrow.length; at++)
            wider[at] = (char) (narrow[at] & BYTE);
        return wider;
    }

    private static void put(Object chunk, int place, int code) {
        switch (chunk) {
            case byte[] narrow -> narrow[place] = (byte) code;
            case char[] wide -> wide[place] = (char) code;
            case int[] widest -> widest[place] = code;
            default -> throw new IllegalStateException();
        }
    }
}
