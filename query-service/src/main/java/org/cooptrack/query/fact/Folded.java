package org.cooptrack.query.fact;

/** One thing as folded so far, the events under its rows, and the year up to which they were entered. */
record Folded<S extends Record>(FoldedFacts<S> facts, String key, S state, String origin, String last, int through) {
    boolean grows() { return facts.grows(state, through); }

    Folded<S> after(S next, String event, int year) { return new Folded<>(facts, key, next, origin, event, year); }

    Folded<S> through(int year) { return new Folded<>(facts, key, state, origin, last, year); }
}
