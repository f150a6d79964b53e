package org.cooptrack.query.seal;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.cooptrack.tlog.Hash;

/** The places at which sealed and found leaves differ: how many, and the first of them with both leaves. */
final class Differing {
    private static final int KEPT = 10_000;

    private final SortedMap<Long, Pair> kept = new TreeMap<>();
    private long count;

    private record Pair(Hash sealed, Optional<Hash> found) {}

    void add(long position, Hash sealed, Optional<Hash> found) {
        count++;
        if (kept.size() < KEPT) kept.put(position, new Pair(sealed, found));
    }

    long count() { return count; }

    Optional<Long> first() { return kept.isEmpty() ? Optional.empty() : Optional.of(kept.firstKey()); }

    /** Where the leaf was sealed that is found at that place, if the one that was sealed there is found in its stead. */
    Optional<Long> exchangedWith(long position) {
        Pair here = kept.get(position);
        if (here == null) return Optional.empty();
        return kept.entrySet().stream().filter(other -> other.getKey() != position
                && here.found().equals(Optional.of(other.getValue().sealed()))
                && other.getValue().found().equals(Optional.of(here.sealed()))).map(other -> other.getKey())
                .findFirst();
    }
}
