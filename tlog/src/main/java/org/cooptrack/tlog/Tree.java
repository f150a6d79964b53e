package org.cooptrack.tlog;

import java.util.ArrayList;
import java.util.List;

/**
 * The Merkle tree over the first leaves of a log (RFC 6962, section 2.1; RFC 9162, section 2.1).
 *
 * @param size
 *            how many leaves
 */
public record Tree(Nodes nodes, long size) {
    public Tree {
        if (size < 0) throw new IllegalArgumentException("a tree of " + size + " leaves");
    }

    public Hash root() { return size == 0 ? Hash.OF_NOTHING : over(0, size); }

    /**
     * What has to be hashed with the leaf, from its sibling up, to come to the root.
     *
     * @throws IllegalArgumentException
     *             where the tree has no such leaf
     */
    public List<Hash> inclusion(long leaf) {
        if (leaf < 0 || leaf >= size) throw new IllegalArgumentException("no leaf " + leaf + " among " + size);
        var path = new ArrayList<Hash>();
        include(leaf, 0, size, path);
        return List.copyOf(path);
    }

    private void include(long leaf, long from, long to, List<Hash> path) {
        if (to - from == 1) return;
        long middle = from + split(to - from);
        if (leaf < middle) {
            include(leaf, from, middle, path);
            path.add(over(middle, to));
        } else {
            include(leaf, middle, to, path);
            path.add(over(from, middle));
        }
    }

    /**
     * Shows that the tree of that many first leaves became this one by appending alone.
     *
     * @throws IllegalArgumentException
     *             where that tree is empty, which shows nothing, or larger than this
     */
    public List<Hash> consistency(long earlier) {
        if (earlier < 1 || earlier > size)
            throw new IllegalArgumentException("no tree of " + earlier + " leaves became one of " + size);
        var path = new ArrayList<Hash>();
        prove(earlier, 0, size, true, path);
        return List.copyOf(path);
    }

    /** SUBPROOF of RFC 6962: {@code whole} as long as the earlier tree is the left edge of this part. */
    private void prove(long earlier, long from, long to, boolean whole, List<Hash> path) {
        if (earlier == to) {
            if (!whole) path.add(over(from, to));
            return;
        }
        long middle = from + split(to - from);
        if (earlier <= middle) {
            prove(earlier, from, middle, whole, path);
            path.add(over(middle, to));
        } else {
            prove(earlier, middle, to, false, path);
            path.add(over(from, middle));
        }
    }

    private Hash over(long from, long to) {
        long width = to - from;
        if (Long.bitCount(width) == 1) {
            int level = Long.numberOfTrailingZeros(width);
            return nodes.at(level, from >> level);
        }
        long middle = from + split(width);
        return Hash.node(over(from, middle), over(middle, to));
    }

    /** The largest power of two below that number. */
    private static long split(long width) {
        return Long.highestOneBit(width - 1);
    }
}
