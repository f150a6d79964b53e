package org.cooptrack.query.results;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How many observations stand outside the actual for an open quality issue, and how many for each rule. An observation
 * whose correction stands outside counts with its earlier value, as facts do.
 */
record Outside(int observations, SortedMap<String, Integer> rules) {
    /** @param open for each observation that stands outside, the rules of its open issues */
    static Outside of(List<List<String>> open) {
        var rules = new TreeMap<String, Integer>();
        open.stream().flatMap(one -> one.stream().distinct()).forEach(rule -> rules.merge(rule, 1, Integer::sum));
        return new Outside(open.size(), rules);
    }
}
