package org.cooptrack.command.funds;

import java.util.UUID;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** Which transactions have something in common. */
record Index<K>(PMap<K, PSet<UUID>> ids) {
    static <K> Index<K> empty() { return new Index<>(HashTreePMap.empty()); }

    PSet<UUID> of(K key) { return ids.getOrDefault(key, HashTreePSet.empty()); }

    Index<K> plus(K key, UUID id) { return new Index<>(ids.plus(key, of(key).plus(id))); }

    Index<K> minus(K key, UUID id) {
        var left = of(key).minus(id);
        return new Index<>(left.isEmpty() ? ids.minus(key) : ids.plus(key, left));
    }
}
