package org.cooptrack.query.statistics;

import java.util.List;
import java.util.function.Predicate;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.codes.DimensionValues;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;

/** Which values there can be on an axis at all, so that a slip is refused and not answered with nothing. */
final class Values {
    private Values() {}

    /** Refuses what cannot be filtered by. */
    static void requireFilter(String parameter, Axis axis, List<String> values) {
        requireCell(parameter, axis, values);
        if (axis instanceof Axis.Of(var dimension))
            require(parameter, axis, values, value -> DimensionValues.canBeAskedFor(dimension, value));
    }

    /** Refuses what no cell has; codes may be there, as published, that are on no list. */
    static void requireCell(String parameter, Axis axis, List<String> values) {
        if (axis instanceof Axis.Of(Dimension dimension) && !DimensionValues.named(dimension).isEmpty())
            values.forEach(value -> Possible.oneOf(DimensionValues.named(dimension)).require(parameter, value));
        require(parameter, axis, values, value -> switch (axis) {
            case Axis.Period period -> period.writes(value);
            case Axis.Of(Dimension dimension) -> DimensionValues.canStand(dimension, value);
        });
    }

    private static void require(String parameter, Axis axis, List<String> values, Predicate<String> possible) {
        String rule = axis instanceof Axis.Period ? "statistics.period" : "query.value";
        values.stream().filter(possible.negate()).findFirst().ifPresent(value -> {
            throw new ProblemException(400, rule, parameter, value, axis.code());
        });
    }
}
