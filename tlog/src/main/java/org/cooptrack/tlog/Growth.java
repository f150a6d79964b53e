package org.cooptrack.tlog;

import java.util.ArrayList;
import java.util.List;

/** A tree as it grows, leaf by leaf: it holds the hashes of its right edge alone, and tells of each node that becomes full. */
public final class Growth {
    /** Told of each leaf and of each node that is full, in the order in which they are. */
    @FunctionalInterface
    public interface Full {
        void at(int level, long index, Hash hash);
    }

    private final Full full;
    /** At each level the last full node; it counts where it has no right sibling yet. */
    private final List<Hash> edge = new ArrayList<>();
    private long size;

    public Growth(Full full) { this.full = full; }

    /**
     * A tree that is as large already.
     *
     * @param nodes
     *            those of its right edge are read
     */
    public Growth(Full full, Nodes nodes, long size) {
        this(full);
        this.size = size;
        for (int level = 0; size >> level > 0; level++)
            edge.add(stands(level) ? nodes.at(level, (size >> level) - 1) : Hash.OF_NOTHING);
    }

    /** Whether the right edge has a full node of that level, alone. */
    private boolean stands(int level) {
        return (size >> level & 1) == 1;
    }

    public long size() { return size; }

    public void add(Hash leaf) {
        long index = size;
        Hash hash = leaf;
        int level = 0;
        full.at(0, index, hash);
        for (; stands(level); level++) {
            hash = Hash.node(edge.get(level), hash);
            index >>= 1;
            full.at(level + 1, index, hash);
        }
        if (level == edge.size()) edge.add(hash);
        else
            edge.set(level, hash);
        size++;
    }

    public Hash root() {
        Hash root = Hash.OF_NOTHING;
        boolean any = false;
        for (int level = 0; level < edge.size(); level++) {
            if (!stands(level)) continue;
            root = any ? Hash.node(edge.get(level), root) : edge.get(level);
            any = true;
        }
        return root;
    }
}
