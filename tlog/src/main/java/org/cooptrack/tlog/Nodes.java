package org.cooptrack.tlog;

/** The hashes of a tree that is kept somewhere: of leaves, and of whatever is full above them. */
@FunctionalInterface
public interface Nodes {
    /**
     * @param level
     *            0 for leaves; a node of level <i>l</i> stands over 2<sup>l</sup> leaves
     * @param index
     *            its place among those of its level; all leaves below it are there
     */
    Hash at(int level, long index);
}
