package org.cooptrack.query.funds;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One of a list in the place of the one that stood there before, or at the end; nothing in its place takes it out. */
final class Placed {
    private Placed() {}

    static <T> List<T> in(List<T> all, Predicate<T> same, @Nullable T now) {
        var placed = new ArrayList<T>();
        boolean stood = false;
        for (T one : all) {
            if (!same.test(one)) placed.add(one);
            else if (now != null) placed.add(now);
            stood |= same.test(one);
        }
        if (!stood && now != null) placed.add(now);
        return placed;
    }
}
