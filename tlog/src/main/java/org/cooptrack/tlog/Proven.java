package org.cooptrack.tlog;

import java.util.Iterator;
import java.util.List;

/**
 * Whether proofs prove what they say, by the hashes alone (RFC 9162, sections 2.1.3.2 and 2.1.4.2; for parts of a tree the
 * draft <i>Merkle Tree Certificates</i>, section 4). Whatever cannot be is not proven; nothing is thrown.
 */
public final class Proven {
    private Proven() {}

    /** That the leaf stands at that place of the tree of that size with that root. */
    public static boolean inclusion(Hash leaf, long index, long size, List<Hash> proof, Hash root) {
        if (index < 0 || index >= size) return false;
        long place = index, last = size - 1;
        Hash hash = leaf;
        for (Hash other : proof) {
            if (last == 0) return false;
            if ((place & 1) == 1 || place == last) {
                hash = Hash.node(other, hash);
                while ((place & 1) == 0 && place != 0) {
                    place >>= 1;
                    last >>= 1;
                }
            } else
                hash = Hash.node(hash, other);
            place >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** That the leaf stands in the part of a tree from one leaf up to another. */
    public static boolean inclusion(Hash leaf, long index, long from, long to, List<Hash> proof, Hash part) {
        return isPart(from, to) && inclusion(leaf, index - from, to - from, proof, part);
    }

    /** That the tree of the one size and root became the other by appending alone. Of an empty tree nothing can be shown. */
    public static boolean consistency(long size, Hash root, long later, Hash laterRoot, List<Hash> proof) {
        return size > 0 && consistency(0, size, root, later, laterRoot, proof);
    }

    /** That the part of a tree from one leaf up to another is a part of the tree of that size and root; an empty one always is. */
    public static boolean consistency(long from, long to, Hash part, long size, Hash root, List<Hash> proof) {
        if (from == to && 0 <= from && to <= size) return part.equals(Hash.OF_NOTHING) && proof.isEmpty();
        if (!isPart(from, to) || to > size) return false;
        var walk = new Walk(from, to - 1, size - 1, part, proof);
        return walk.leadsTo(part, root);
    }

    /** What a node of the tree can stand over, full or at its right edge. */
    private static boolean isPart(long from, long to) {
        if (from < 0 || to <= from) return false;
        long width = to - from;
        long full = width == 1 ? 1 : Long.highestOneBit(width - 1) << 1;
        return full > 0 && (from & full - 1) == 0;
    }

    /** Upwards from the last node of the part: its own hash beside that of the tree. */
    private static final class Walk {
        private final Iterator<Hash> proof;
        private long first, last, end;
        private Hash part, root;

        Walk(long first, long last, long end, Hash part, List<Hash> proof) {
            this.proof = proof.iterator();
            this.first = first;
            this.last = last;
            this.end = end;
            boolean edge = last == end;
            while (this.first != this.last && (edge || (this.last & 1) == 1))
                up();
            boolean whole = this.first == this.last;
            this.part = whole || !this.proof.hasNext() ? part : this.proof.next();
            this.root = this.part;
        }

        boolean leadsTo(Hash wanted, Hash wantedRoot) {
            while (proof.hasNext()) {
                if (end == 0) return false;
                step(proof.next());
            }
            return end == 0 && part.equals(wanted) && root.equals(wantedRoot);
        }

        private void step(Hash other) {
            if ((last & 1) == 1 || last == end) {
                if (first < last) part = Hash.node(other, part);
                root = Hash.node(other, root);
                while ((last & 1) == 0 && last != 0)
                    up();
            } else
                root = Hash.node(root, other);
            up();
        }

        private void up() {
            first >>= 1;
            last >>= 1;
            end >>= 1;
        }
    }
}
