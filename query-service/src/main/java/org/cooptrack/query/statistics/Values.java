package org.cooptrack.query.statistics;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.projection.Possible;
import org.cooptrack.web.problem.ProblemException;

/** Which values there can be on an axis at all, so that a slip is refused and not answered with nothing. */
final class Values {
    private Values() {}

    /** Refuses what cannot be filtered by. */
    static void requireFilter(String parameter, Axis axis, List<String> values) {
        switch (axis) {
            case Axis.Period period -> require(parameter, period, values);
            case Axis.Of(var dimension) -> require(parameter, axis, Possible.of(dimension), values);
        }
    }

    /** Refuses what facts of this measure cannot say, though those of another can. */
    static void requireOf(Measure measure, String parameter, Axis axis, List<String> values) {
        if (!(axis instanceof Axis.Of(var dimension))) return;
        List<String> own = measure.values().get(dimension);
        if (own != null) require(parameter, axis, Possible.oneOf(own), values);
        else if (dimension == Dimension.TOPIC) require(parameter, axis, Possible.topic(), values);
    }

    /** Refuses what no cell has; codes may be there, as published, that are on no list. */
    static void requireCell(String parameter, Axis axis, List<String> values) {
        switch (axis) {
            case Axis.Period period -> require(parameter, period, values);
            case Axis.Of(var dimension) -> require(parameter, axis, Possible.standing(dimension), values);
        }
    }

    private static void require(String parameter, Axis.Period period, List<String> values) {
        for (String value : values)
            if (!period.writes(value))
                throw new ProblemException(400, "statistics.period", parameter, value, period.code());
    }

    /** Several values in one are a slip of their own: the first would do, so it is said how more are given. */
    private static void require(String parameter, Axis axis, Possible possible, List<String> values) {
        for (String value : values) {
            boolean several = value.indexOf(',') > 0 && possible.values().test(value.substring(0, value.indexOf(',')));
            if (several && !possible.values().test(value))
                throw new ProblemException(400, "query.value", parameter, value, axis.code());
            possible.require(parameter, value);
        }
    }
}
