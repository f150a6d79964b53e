package org.cooptrack.query.statistics;

/** A question about one measure, and which of its figures is meant: the sum of entries, or the distinct persons or things. */
public record OneFigure(Question question, boolean distinct) {
    String figure() { return distinct ? "distinct" : "total"; }
}
