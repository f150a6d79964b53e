package org.cooptrack.query.fact;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a batch changes in what is told: what holds no longer, and what holds from then on, each from its position on. */
final class Telling {
    private final Map<Told, Long> begun = new HashMap<>();
    private final List<Known> ended = new ArrayList<>();

    /** Something told, known from one position until another; where it was known before the batch, nobody needs to say since when. */
    record Known(Told told, @Nullable Long since, @Nullable Long until) {}

    void changed(Set<Told> before, Set<Told> after, long position) {
        minus(before, after).forEach(one -> end(one, position));
        minus(after, before).forEach(one -> begun.put(one, position));
    }

    /** What was known before the batch, or from an event in it, until another in it. */
    List<Known> ended() {
        return ended;
    }

    /** What is known from an event in it until further notice. */
    Collection<Known> begun() {
        return begun.entrySet().stream().map(one -> new Known(one.getKey(), one.getValue(), null)).toList();
    }

    private void end(Told told, long position) { ended.add(new Known(told, begun.remove(told), position)); }

    private static Set<Told> minus(Set<Told> all, Set<Told> less) {
        var left = new HashSet<>(all);
        left.removeAll(less);
        return left;
    }
}
