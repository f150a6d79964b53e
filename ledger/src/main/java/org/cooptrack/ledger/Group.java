package org.cooptrack.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * The callers of one call, in the order they are judged in. They came at the same time, so any order is a right one: the
 * plain ones, who have nothing to do with each other, come first and are judged and stored as sets.
 */
record Group<T>(List<T> members, int plain) {
    static <T> Group<T> of(List<T> offered, Function<T, Append> wish) {
        var independence = new Independence();
        var members = new ArrayList<T>(offered.size());
        var others = new ArrayList<T>();
        for (T member : offered) {
            (independence.isPlain(wish.apply(member)) ? members : others).add(member);
        }
        int plain = members.size();
        members.addAll(others);
        return new Group<>(members, plain);
    }
}
