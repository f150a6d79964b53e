package org.cooptrack.query.statistics;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cooptrack.events.Dimension;

/** The axes of an answer as SQL: each joins its values to the facts {@code f}, and they are what is grouped by. */
record Breakdown(List<Axis> by, SaidSql said) {
    static final String FACT = "f.dimensions";

    /** A fact stands in each of its values, or once where it has none. */
    String axes(String ofPerson) {
        return IntStream.range(0, by.size()).mapToObj(at -> axis(by.get(at), "a" + at, ofPerson))
                .collect(Collectors.joining());
    }

    private String axis(Axis axis, String name, String ofPerson) {
        if (axis.attributes()) return new AttributionSql(said).join(name);
        return switch (axis) {
            case Axis.Of(Dimension dimension) when said.measure().tellsParts(dimension) ->
                " cross join lateral (select " + new PartsSql(said.measure()).kind() + ") " + name + "(v)";
            case Axis.Period period -> " cross join lateral (select " + period(period) + ") " + name + "(v)";
            case Axis.Of(Dimension dimension) -> Derived.from(said.measure(), dimension)
                    .map(from -> " left join lateral " + said.values(dimension, from) + " " + name + " on true")
                    .orElseGet(() -> " left join lateral jsonb_array_elements_text(" + source(axis, ofPerson) + "->'"
                            + dimension.code() + "') " + name + "(v) on true");
        };
    }

    /** What a row adds is split by it, where it is broken down by those who pay. */
    String weight() {
        return IntStream.range(0, by.size()).filter(at -> by.get(at).attributes())
                .mapToObj(at -> new AttributionSql(said).weight("a" + at)).collect(Collectors.joining());
    }

    String columns(String figures) { return before(figures, at -> "a" + at + ".v"); }

    String groups() { return grouped(at -> "a" + at + ".v"); }

    /** The values under names, for a query around it. */
    String naming(String figures) {
        return before(figures, at -> "a" + at + ".v as v" + at);
    }

    String named(String figures) { return before(figures, at -> "v" + at); }

    String groupsOfNames() { return grouped(at -> "v" + at); }

    static String source(Axis axis, String ofPerson) { return axis.ofThePerson() ? ofPerson : FACT; }

    /** The period of a fact whose days all lie in one, else null. */
    static String period(Axis.Period period) {
        String from = "to_char(f.occurred_from, '" + period.format + "')";
        String to = "to_char(f.occurred_to, '" + period.format + "')";
        if (period == Axis.Period.DAYS) return "(" + from + " || '/' || " + to + ")";
        return "(case when " + from + " = " + to + " then " + from + " end)";
    }

    private String before(String figures, IntFunction<String> name) {
        return by.isEmpty() ? figures : values(name) + ", " + figures;
    }

    private String grouped(IntFunction<String> name) {
        return by.isEmpty() ? "" : " group by " + values(name) + " order by " + values(name);
    }

    private String values(IntFunction<String> name) {
        return IntStream.range(0, by.size()).mapToObj(name).collect(Collectors.joining(", "));
    }
}
