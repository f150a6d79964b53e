package org.cooptrack.query.statistics;

import org.cooptrack.events.Dimension;

/** What was said, as known at the position asked about, of the projects or countries of the fact {@code f}, as SQL. */
record SaidSql(Measure measure, String prefix) {
    /** Each value once, as {@code v}. */
    String values(Dimension dimension, Dimension from) {
        return "(select distinct s.value as v" + said(dimension, from) + ")";
    }

    /** Whether one of the values of the parameter, or any at all, was said. */
    String anyOf(Dimension dimension, Dimension from, String parameter) {
        return "exists (select" + said(dimension, from) + " and s.value = any (:" + parameter + "))";
    }

    String none(Dimension dimension, Dimension from) { return "not exists (select" + said(dimension, from) + ")"; }

    /** The day as of which things are read. */
    String day() {
        return measure.kind() == Measure.Kind.STOCK ? "cast(:" + prefix + "upTo as date)" : "f.occurred_to";
    }

    private String said(Dimension dimension, Dimension from) {
        String asOf = ":" + prefix + "asOf";
        return " from jsonb_array_elements_text(f.dimensions->'" + from.code() + "') o(v) join said s on s.owner = o.v "
                + "and s.dimension = '" + dimension.code() + "' and " + day() + " between s.from_day and s.to_day "
                + "and s.since <= " + asOf + " and (s.until is null or s.until > " + asOf + ")";
    }
}
