package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.cooptrack.events.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of facts beside their measure and their days, as SQL over the fact {@code f}. The values become parameters,
 * each under a name of its own.
 */
record ConditionsSql(Measure measure, SaidSql said, String prefix, Map<String, Object> parameters) {
    /** All of them hold; what is asked of the person is read from there. */
    String every(List<Condition> conditions, String ofPerson) {
        return conditions.stream().map(condition -> " and " + holds(condition, ofPerson)).collect(Collectors.joining());
    }

    private String holds(Condition condition, String ofPerson) {
        String name = prefix + "value" + parameters.size();
        boolean none = condition.values().isEmpty();
        if (!none) parameters.put(name, condition.values().toArray(String[]::new));
        String oneOf = " = any (:" + name + ")";
        if (condition.axis().attributes()) return "cell.v" + (none ? " is null" : oneOf);
        return switch (condition.axis()) {
            case Axis.Of(Dimension dimension) when measure.tellsParts(dimension) ->
                new PartsSql(measure).kind() + (none ? " is null" : oneOf);
            case Axis.Period period -> Breakdown.period(period) + (none ? " is null" : oneOf);
            case Axis.Of(Dimension dimension) -> Derived.from(measure, dimension)
                    .map(from -> none ? said.none(dimension, from) : said.anyOf(dimension, from, name))
                    .orElseGet(() -> saidByFact(condition.axis(), dimension, ofPerson, none ? null : name));
        };
    }

    private static String saidByFact(Axis axis, Dimension dimension, String ofPerson, @Nullable String oneOf) {
        String values = Breakdown.source(axis, ofPerson) + "->'" + dimension.code() + "'";
        return oneOf == null
                ? "coalesce(jsonb_array_length(" + values + "), 0) = 0"
                : "jsonb_exists_any(" + values + ", :" + oneOf + ")";
    }
}
