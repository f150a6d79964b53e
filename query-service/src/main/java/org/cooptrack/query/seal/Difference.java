package org.cooptrack.query.seal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cooptrack.query.seal.Finding.Kind;
import org.cooptrack.tlog.Hash;

/**
 * What was done to a run of leaves, seen from the first that differs: by the fewest leaves after which sealed and found ones go
 * on alike.
 *
 * @param sealed
 *            leaves from the first that differs on
 * @param whole
 *            whether that is all of them
 * @param found
 *            what stands there now; nothing where a position is missing
 */
record Difference(List<Hash> sealed, boolean whole, List<Optional<Hash>> found) {
    /** So many leaves alike are no accident. */
    private static final int RUN = 8;

    /** How, and how many; empty where nothing goes on alike so far. */
    record Shape(Kind kind, int count) {}

    Optional<Shape> shape() {
        int missing = missing();
        if (missing > 0) return Optional.of(new Shape(Kind.REMOVED, missing));
        int most = whole ? sealed.size() : sealed.size() - RUN;
        for (int count = 1; count <= most; count++) {
            if (goesOn(0, count)) return Optional.of(new Shape(Kind.INSERTED, count));
            if (goesOn(count, count))
                return Optional.of(new Shape(sameInAnyOrder(count) ? Kind.REORDERED : Kind.CHANGED, count));
            if (goesOn(count, 0)) return Optional.of(new Shape(Kind.REMOVED, count));
        }
        return Optional.empty();
    }

    /** Positions at which nothing stands any more. */
    private int missing() {
        int missing = 0;
        while (missing < sealed.size() && at(missing).isEmpty())
            missing++;
        return missing;
    }

    private Optional<Hash> at(int index) { return index < found.size() ? found.get(index) : Optional.empty(); }

    private boolean goesOn(int fromSealed, int fromFound) {
        if (found.size() < fromFound) return false;
        int run = Math.min(RUN, sealed.size() - fromSealed);
        for (int step = 0; step < run; step++)
            if (!at(fromFound + step).equals(Optional.of(sealed.get(fromSealed + step)))) return false;
        return true;
    }

    private boolean sameInAnyOrder(int count) {
        Map<Hash, Integer> times = new HashMap<>();
        for (int index = 0; index < count; index++) {
            times.merge(sealed.get(index), 1, Integer::sum);
            at(index).ifPresent(hash -> times.merge(hash, -1, Integer::sum));
        }
        return times.values().stream().allMatch(balance -> balance == 0);
    }
}
