package org.cooptrack.query.office;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.fact.Told;
import org.jspecify.annotations.Nullable;

/**
 * Under which office one stood, by the day from which it did; none at the top, and none before it opened, for no hierarchy
 * is carried back to years of which nothing was told.
 */
record OfficesAbove(UUID office, SortedMap<LocalDate, List<String>> above) {
    static OfficesAbove of(UUID office) { return new OfficesAbove(office, new TreeMap<>()); }

    OfficesAbove from(LocalDate day, @Nullable UUID parent) {
        var all = new TreeMap<>(above);
        all.put(day, parent == null ? List.of() : List.of(parent.toString()));
        return new OfficesAbove(office, all);
    }

    Set<Told> told() {
        var told = new HashSet<Told>();
        above.forEach((day, parents) -> parents.forEach(parent -> told
                .add(new Told(office.toString(), Dimension.WITHIN_OFFICE, parent, day, lastBefore(day)))));
        return told;
    }

    private LocalDate lastBefore(LocalDate day) {
        SortedMap<LocalDate, List<String>> later = above.tailMap(day.plusDays(1));
        return later.isEmpty() ? Told.END : later.firstKey().minusDays(1);
    }
}
