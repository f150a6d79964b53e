package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.CELLS_ABOVE_TOTAL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.results.Category;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Tally;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/**
 * Targets of one indicator in one period, of the whole and of its cells: no cell is above what it is a part of, and neither
 * are the cells of one sex, age band or disability each, for a person has but one of these. What can be less than nothing,
 * or is no count at all, has no such parts.
 */
record Parts(Framework framework, Measured measured) {
    private static final Set<String> ONE_EACH = Stream.of(Dimension.SEX, Dimension.AGE_BAND, Dimension.DISABILITY)
            .map(Dimension::code).collect(Collectors.toSet());

    private record Goal(Set<Category> cell, Decimal number) {
        boolean refines(Goal whole) {
            return cell.size() > whole.cell.size() && cell.containsAll(whole.cell);
        }

        /** The one side more that it has than the whole; none if it has several. */
        @Nullable
        String side(Goal whole) {
            if (!refines(whole) || cell.size() > whole.cell.size() + 1) return null;
            return cell.stream().filter(side -> !whole.cell.contains(side)).findFirst().map(Category::dimension)
                    .filter(ONE_EACH::contains).orElse(null);
        }
    }

    /** @param revised the target that is said anew, if it is */
    void within(Period period, List<Category> cell, @Nullable Decimal number, @Nullable UUID revised) {
        if (number == null || !addsUp()) return;
        var asked = new Goal(new HashSet<>(cell), number);
        var all = new ArrayList<>(standing(period, revised));
        all.add(asked);
        for (Goal whole : all)
            for (Goal part : all)
                if (part.refines(whole) && (part == asked || whole == asked)) {
                    above(part.number(), whole);
                    above(together(part, whole, all), whole);
                }
    }

    private static Decimal together(Goal part, Goal whole, List<Goal> all) {
        String side = part.side(whole);
        if (side == null) return part.number();
        return all.stream().filter(other -> Objects.equals(other.side(whole), side)).map(Goal::number)
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    private static void above(Decimal parts, Goal whole) {
        if (parts.compareTo(whole.number()) > 0) throw CELLS_ABOVE_TOTAL.at("/value/number", parts, whole.number());
    }

    private List<Goal> standing(Period period, @Nullable UUID revised) {
        var goals = new ArrayList<Goal>();
        framework.targets().forEach((id, target) -> {
            var value = target.reading().value();
            if (id.equals(revised) || !target.indicator().equals(measured.id()) || !target.period().equals(period)
                    || value == null || value.number() == null)
                return;
            goals.add(new Goal(new HashSet<>(target.reading().cell()), value.number()));
        });
        return goals;
    }

    private boolean addsUp() {
        if (measured.counting() == null) return sums(measured.says().countingRule());
        Tally count = measured.counting().says().count();
        return count != null && Countable.named(count.measure()).filter(known -> !known.belowZero()).isPresent();
    }

    private static boolean sums(@Nullable CountingRule rule) {
        return rule == CountingRule.SUM || rule == CountingRule.DISTINCT;
    }
}
