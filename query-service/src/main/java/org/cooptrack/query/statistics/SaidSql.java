package org.cooptrack.query.statistics;

import org.cooptrack.events.Dimension;

/** What was said, as known at the position asked about, of the projects, countries or offices of the fact {@code f}, as SQL. */
record SaidSql(Measure measure, String prefix) {
    /** Each value once, as {@code v}. */
    String values(Dimension dimension, Dimension from) {
        return dimension == Dimension.WITHIN_OFFICE
                ? "(" + line(from) + ")"
                : "(select distinct s.value as v" + said(dimension, from) + ")";
    }

    /** Whether one of the values of the parameter, or any at all, was said. */
    String anyOf(Dimension dimension, Dimension from, String parameter) {
        return "exists (select from " + values(dimension, from) + " v where v.v = any (:" + parameter + "))";
    }

    String none(Dimension dimension, Dimension from) {
        return "not exists (select from " + values(dimension, from) + " v)";
    }

    /** The day as of which things are read. */
    String day() {
        return measure.kind() == Measure.Kind.STOCK ? "cast(:" + prefix + "upTo as date)" : "f.occurred_to";
    }

    /** The offices of the fact, and those above each on its day; a circle, should one be told, is gone round once. */
    private String line(Dimension from) {
        String own = from == Dimension.OFFICE
                ? "select o.v collate \"C\" from jsonb_array_elements_text(f.dimensions->'office') o(v)"
                : "select s.value collate \"C\"" + said(Dimension.OFFICE, from);
        return "with recursive line(v) as (" + own + " union select s.value from line join said s on s.owner = line.v"
                + holds(Dimension.WITHIN_OFFICE) + ") select v from line";
    }

    private String said(Dimension dimension, Dimension from) {
        return " from jsonb_array_elements_text(f.dimensions->'" + from.code() + "') o(v) join said s on s.owner = o.v"
                + holds(dimension);
    }

    private String holds(Dimension dimension) {
        String asOf = ":" + prefix + "asOf";
        return " and s.dimension = '" + dimension.code() + "' and " + day() + " between s.from_day and s.to_day "
                + "and s.since <= " + asOf + " and (s.until is null or s.until > " + asOf + ")";
    }
}
