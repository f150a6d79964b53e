package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.results.Indicator;
import org.cooptrack.events.results.Tally;

/**
 * Whether a cell is one that its indicator can have. A side that bears the name of a dimension of the figures has its values,
 * of those that the facts counted for it can have and that it does not leave out; others are the project's own.
 */
final class Cells {
    private Cells() {}

    static void possible(Measured measured, List<Category> cell) {
        Indicator indicator = measured.says();
        var seen = new HashSet<String>();
        for (int at = 0; at < cell.size(); at++) {
            var side = cell.get(at);
            String field = "/cell/" + at;
            if (!indicator.disaggregation().contains(side.dimension()))
                throw CELL_NOT_DISAGGREGATED.at(field + "/dimension", side.dimension());
            if (!seen.add(side.dimension())) throw CELL_SIDE_TWICE.at(field + "/dimension", side.dimension());
            dimension(side.dimension()).ifPresent(dimension -> possible(dimension, side, field + "/value"));
            if (measured.counting() != null) within(measured.counting().says(), side, field + "/value");
        }
    }

    /** A side is one that facts can have that are counted: not that of another measure, nor one that is filtered out. */
    private static void within(Derivation counting, Category side, String field) {
        for (var tally : counting.tallies())
            if (!says(tally, side) || leavesOut(tally, side))
                throw CELL_OUTSIDE_COUNT.at(field, side.dimension(), side.value(), tally.measure());
    }

    private static boolean says(Tally tally, Category side) {
        return Countable.named(tally.measure()).flatMap(known -> known.dimension(side.dimension())
                .map(dimension -> known.canSay(dimension, side.value()))).orElse(true);
    }

    private static boolean leavesOut(Tally tally, Category side) {
        return tally.filters().stream().anyMatch(filter -> filter.dimension().equals(side.dimension())
                && !filter.values().contains(side.value()));
    }

    private static void possible(Dimension dimension, Category side, String field) {
        if (DimensionValues.canBeAskedFor(dimension, side.value())) return;
        var named = DimensionValues.named(dimension);
        if (!named.isEmpty())
            throw CELL_VALUE_UNKNOWN.at(field, side.value(), side.dimension(), String.join(", ", named));
        throw CELL_VALUE_NOT_LISTED.at(field, side.value(), side.dimension(), DimensionValues.list(dimension)
                .or(() -> DimensionValues.example(dimension)).orElse("…"));
    }

    private static Optional<Dimension> dimension(String name) {
        return Arrays.stream(Dimension.values()).filter(one -> one.code().equals(name)).findFirst();
    }
}
