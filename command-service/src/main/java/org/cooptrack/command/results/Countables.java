package org.cooptrack.command.results;

import static org.cooptrack.command.results.ResultsRule.*;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import org.cooptrack.events.codes.Countable;
import org.cooptrack.events.codes.Countable.Kind;
import org.cooptrack.events.results.CountingRule;
import org.cooptrack.events.results.Derivation;
import org.cooptrack.events.results.Figure;
import org.cooptrack.events.results.Filter;
import org.cooptrack.events.results.Tally;

/** Whether the system can count what is asked for, by that rule. */
final class Countables {
    private Countables() {}

    /** The same, with filters and their values in order, so that the same count is written one way. */
    static Tally countable(Tally tally, CountingRule rule, String field) {
        var countable = Countable.named(tally.measure())
                .orElseThrow(() -> MEASURE_NOT_COUNTED.at(field + "/measure", tally.measure()));
        if (!figureFits(tally.figure(), rule))
            throw FIGURE_DOES_NOT_FIT_RULE.at(field + "/figure", tally.figure(), rule);
        if (!kindFits(countable.kind(), tally.figure(), rule))
            throw MEASURE_DOES_NOT_FIT_RULE.at(field + "/measure", tally.measure(), rule);
        var filters = new ArrayList<Filter>();
        var seen = new HashSet<String>();
        for (int at = 0; at < tally.filters().size(); at++) {
            var filter = tally.filters().get(at);
            String one = field + "/filters/" + at;
            filters.add(possible(filter, countable, one));
            if (!seen.add(filter.dimension()))
                throw DIMENSION_FILTERED_TWICE.at(one + "/dimension", filter.dimension());
        }
        filters.sort(Comparator.comparing(Filter::dimension));
        return new Tally(tally.measure(), tally.figure(), filters);
    }

    /** Every dimension by which the indicator is broken down is one of the facts that are counted. */
    static void disaggregated(List<String> by, Derivation counting, String field) {
        for (var tally : counting.tallies())
            for (var dimension : by)
                if (Countable.named(tally.measure()).flatMap(known -> known.dimension(dimension)).isEmpty())
                    throw DISAGGREGATION_NOT_COUNTED.at(field, dimension, tally.measure());
    }

    private static Filter possible(Filter filter, Countable countable, String field) {
        var dimension = countable.dimension(filter.dimension())
                .orElseThrow(
                        () -> DIMENSION_NOT_COUNTED.at(field + "/dimension", filter.dimension(), countable.measure()));
        if (filter.values().isEmpty()) throw COUNTED_VALUE_UNKNOWN.at(field + "/values", "", filter.dimension());
        for (int at = 0; at < filter.values().size(); at++)
            if (!countable.canSay(dimension, filter.values().get(at)))
                throw COUNTED_VALUE_UNKNOWN.at(field + "/values/" + at, filter.values().get(at), filter.dimension());
        return new Filter(filter.dimension(), filter.values().stream().distinct().sorted().toList());
    }

    private static boolean figureFits(Figure figure, CountingRule rule) {
        return switch (rule) {
            case SUM, LATEST -> figure == Figure.TOTAL;
            case DISTINCT -> figure == Figure.DISTINCT;
            case RATIO, MILESTONE -> true;
        };
    }

    /** A sum is of what happens, a level of what is so at a time; only persons and things are distinct. */
    private static boolean kindFits(Kind kind, Figure figure, CountingRule rule) {
        if (figure == Figure.DISTINCT && !kind.distinct()) return false;
        return switch (rule) {
            case SUM -> kind != Kind.STOCK;
            case LATEST -> kind == Kind.STOCK;
            case DISTINCT, RATIO, MILESTONE -> true;
        };
    }
}
