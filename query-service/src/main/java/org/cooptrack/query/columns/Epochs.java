package org.cooptrack.query.columns;

import java.util.Arrays;

/** The positions at which something changed; between two of them all is the same. */
final class Epochs {
    private volatile int[] changes = new int[0];
    private volatile int size;

    void change(int position) {
        int[] all = changes;
        int at = Arrays.binarySearch(all, 0, size, position);
        if (at >= 0) return;
        var more = size < all.length && ~at == size ? all : Arrays.copyOf(all, Math.max(16, size + (size >> 1) + 1));
        if (~at < size) System.arraycopy(all, ~at, more, ~at + 1, size - ~at);
        more[~at] = position;
        changes = more;
        size++;
    }

    int of(int position) {
        int many = size;
        int at = Arrays.binarySearch(changes, 0, many, position);
        return at < 0 ? ~at : at + 1;
    }
}
