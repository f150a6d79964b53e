package org.cooptrack.query.results;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.events.results.Category;

/** Which cell of a disaggregated indicator: a value for each dimension; published ones write codes in small letters. */
final class CellKey {
    static final Map<String, String> WHOLE = Map.of();

    private CellKey() {}

    static Map<String, String> of(List<Category> cell) {
        var key = new TreeMap<String, String>();
        cell.forEach(side -> key.put(side.dimension(), side.value()));
        return key;
    }

    static boolean same(Map<String, String> one, Map<String, String> other) { return lower(one).equals(lower(other)); }

    private static Map<String, String> lower(Map<String, String> key) {
        var lower = new TreeMap<String, String>();
        key.forEach(
                (dimension, value) -> lower.put(dimension.toLowerCase(Locale.ROOT), value.toLowerCase(Locale.ROOT)));
        return lower;
    }
}
