package org.cooptrack.query.columns;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.jspecify.annotations.Nullable;

/** Counts facts that have something that waits and would change a figure. */
final class Waiting {
    private final Bound bound;
    private final Grid grid;

    Waiting(Bound bound, Grid grid) {
        this.bound = bound;
        this.grid = grid;
    }

    private record Fact(int part, String origin, @Nullable UUID subject, int days, List<Integer> said) {}

    private static final class Change {
        private BigDecimal quantity = BigDecimal.ZERO;
        private long weight;
        private final Wait wait;

        Change(Wait wait) { this.wait = wait; }

        boolean isNone() { return quantity.signum() == 0 && weight == 0; }
    }

    void count() {
        Map<Fact, Change> changes = new HashMap<>();
        for (Wait wait : bound.table.waits())
            if (wait.at(bound.position)) {
                Change change = changes.computeIfAbsent(fact(wait), _ -> new Change(wait));
                change.quantity = change.quantity.add(wait.entry().quantity());
                change.weight += wait.entry().weight();
            }
        if (changes.isEmpty()) return;
        var asked = new WaitingBound(bound);
        Map<Integer, Set<String>> origins = new HashMap<>();
        changes.values().stream().filter(change -> !change.isNone() && asked.passes(change.wait))
                .forEach(change -> Arrays.stream(asked.cells(change.wait)).forEach(number -> origins
                        .computeIfAbsent(grid.place(number), _ -> new HashSet<>()).add(change.wait.entry().origin())));
        origins.forEach((place, all) -> {
            grid.seen[place] |= Grid.WAITS;
            grid.held[place] = all.size();
        });
    }

    private static Fact fact(Wait wait) {
        return new Fact(wait.part(), wait.entry().origin(), wait.entry().subject(), wait.days(),
                Arrays.stream(wait.said()).boxed().toList());
    }

    /** A question put to rows that wait, one by one. */
    private record WaitingBound(Bound bound) {
        boolean passes(Wait wait) {
            return bound.inCell().stream().allMatch(filter -> filter.passes()[code(filter.column(), wait)]);
        }

        long[] cells(Wait wait) {
            long[] all = {0};
            for (Breakup axis : bound.axes)
                all = Bound.times(all, axis.offsets(code(axis.column(), wait)));
            return all;
        }

        /** What the row would have in the column, if it stood there. */
        private int code(Column column, Wait wait) {
            if (column == bound.table.days) return wait.days();
            if (column == bound.table.parts) return wait.part();
            if (column instanceof Derivation derived) return derived.on(said(derived.base(), wait), wait.days());
            return said(column, wait);
        }

        private int said(Column column, Wait wait) {
            for (Dimension dimension : Dimension.values())
                if (bound.table.of(dimension) == column && wait.code(dimension.ordinal()) != 0)
                    return wait.code(dimension.ordinal());
            return 0;
        }
    }
}
