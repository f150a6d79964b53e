package org.cooptrack.tlog;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The full nodes of a tree, in memory. */
final class KeptNodes implements Nodes, Growth.Full {
    private final Map<List<Long>, Hash> nodes = new HashMap<>();

    @Override
    public void at(int level, long index, Hash hash) {
        if (nodes.put(List.of((long) level, index), hash) != null)
            throw new AssertionError("told twice: " + level + " " + index);
    }

    @Override
    public Hash at(int level, long index) {
        return Objects.requireNonNull(nodes.get(List.of((long) level, index)), () -> "no node " + level + " " + index);
    }
}
