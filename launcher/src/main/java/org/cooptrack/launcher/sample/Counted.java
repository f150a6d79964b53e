package org.cooptrack.launcher.sample;

import java.util.List;
import java.util.Map;

/** What the system counts of a kind of work: a measure, by which rule, by what it is broken down, and how much of it a year may bring. */
record Counted(String measure, String rule, List<String> by, int most, Map<String, Object> title) {
    String figure() { return rule.equals("SUM") ? "TOTAL" : "DISTINCT"; }

    static Counted persons(String measure, int most, Map<String, Object> title) {
        return new Counted(measure, "DISTINCT", List.of("sex"), most, title);
    }

    static Counted things(String measure, int most, Map<String, Object> title) {
        return new Counted(measure, "DISTINCT", List.of(), most, title);
    }

    static Counted sum(String measure, int most, Map<String, Object> title) {
        return new Counted(measure, "SUM", List.of(), most, title);
    }
}
