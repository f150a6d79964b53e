package org.cooptrack.query.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** As whom persons counted who went into others, by positions. */
final class Merges {
    private volatile List<Merge> all = List.of();
    private final Epochs epochs = new Epochs();

    /** From one position (inclusive) until another (exclusive). */
    record Merge(int person, int root, int since, int until) {}

    /** Who counts as whom at one position, and when that last became so, or was no longer. */
    record Known(Map<Integer, Integer> roots, Map<Integer, Integer> moved) {
        static final Known NOTHING = new Known(Map.of(), Map.of());

        int root(int person) { return roots.isEmpty() ? person : roots.getOrDefault(person, person); }

        int moved(int person) { return moved.isEmpty() ? -1 : moved.getOrDefault(person, -1); }
    }

    void put(List<Merge> merges) {
        if (merges.isEmpty()) return;
        merges.forEach(one -> {
            epochs.change(one.since());
            if (one.until() != Integer.MAX_VALUE) epochs.change(one.until());
        });
        var kept = new ArrayList<Merge>();
        var fresh = new HashMap<Long, Merge>();
        merges.forEach(one -> fresh.put(key(one), one));
        all.stream().filter(one -> !fresh.containsKey(key(one))).forEach(kept::add);
        kept.addAll(merges);
        all = List.copyOf(kept);
    }

    int epoch(int position) { return epochs.of(position); }

    Known at(int position) {
        List<Merge> known = all;
        if (known.isEmpty()) return Known.NOTHING;
        var roots = new HashMap<Integer, Integer>();
        var moved = new HashMap<Integer, Integer>();
        for (Merge one : known) {
            if (one.since() > position) continue;
            boolean over = one.until() <= position;
            moved.merge(one.person(), over ? one.until() : one.since(), Math::max);
            if (!over) roots.put(one.person(), one.root());
        }
        return new Known(roots, moved);
    }

    private static long key(Merge one) { return (long) one.person() << Integer.SIZE | one.since(); }
}
