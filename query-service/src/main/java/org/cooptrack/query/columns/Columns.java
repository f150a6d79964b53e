package org.cooptrack.query.columns;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.cooptrack.events.Dimension;
import org.cooptrack.query.statistics.Measure;
import org.jspecify.annotations.Nullable;

/**
 * All that figures need of one version of the facts. One thread at a time writes, and says last up to which position it has
 * come; any others read meanwhile, of any position up to there: what comes later changes nothing of what was known earlier.
 */
final class Columns {
    private static final int CACHED = 64;

    private final Map<String, Table> tables = new ConcurrentHashMap<>();
    private final Dictionary[] dictionaries = new Dictionary[Dimension.values().length];
    private final Map<Object, Object> cached = new LinkedHashMap<>(CACHED, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Object> eldest) { return size() > CACHED; }
    };
    private final List<Union> unions;
    final Subjects subjects = new Subjects();
    final Days days = new Days();
    final Said said = new Said();
    final Standings standings = new Standings();
    final Merges merges = new Merges();
    private volatile int position = -1;

    private record Looked(Dimension dimension, Dimension base, int epoch) {}

    private record Certified(int epoch) {}

    private record Merged(int epoch) {}

    private record Submitted(int epoch, int from, int upTo) {}

    private record Handed(Set<String> projects) {}

    /** @param measures of which some may be unions */
    Columns(Collection<Measure> measures) {
        unions = measures.stream().filter(measure -> !measure.parts().isEmpty()).map(Union::new).toList();
        for (int at = 0; at < dictionaries.length; at++)
            dictionaries[at] = new Dictionary();
    }

    int position() { return position; }

    void reached(int now) { position = now; }

    /** The facts under its figures, if there are any. */
    @Nullable
    Table table(Measure measure) { return tables.get(Union.table(measure)); }

    List<Union> unions() { return unions; }

    /** What the parts of a union stand for. */
    Union union(Measure measure) {
        return unions.stream().filter(union -> union.table().equals(Union.table(measure))).findFirst().orElseThrow();
    }

    /** Whether questions about it find its facts here. */
    boolean knows(Measure measure) {
        return measure.parts().isEmpty() || unions.stream().anyMatch(union -> union.table().equals(Union.table(measure))
                && union.measured().equals(measure.parts()));
    }

    Table made(String entered) { return tables.computeIfAbsent(entered, _ -> new Table()); }

    Map<String, Table> tables() { return tables; }

    Dictionary of(Dimension dimension) { return dictionaries[dimension.ordinal()]; }

    /** What follows from one dimension for another, as known at a position. */
    Lookup lookup(Dimension dimension, Dimension base, int at) {
        return kept(new Looked(dimension, base, said.epoch(at)), Lookup.class,
                () -> new Lookup(of(base), base, dimension, said, at));
    }

    Certificates certificates(int at) {
        return kept(new Certified(standings.epoch(at)), Certificates.class,
                () -> new Certificates(of(Dimension.PROJECT), standings, at));
    }

    Merges.Known merged(int at) {
        return kept(new Merged(merges.epoch(at)), Merges.Known.class, () -> merges.at(at));
    }

    /** Projects with a period that touches these days and was handed in, as known at a position. */
    Set<String> submitted(int from, int upTo, int at) {
        return kept(new Submitted(standings.epoch(at), from, upTo), Handed.class,
                () -> new Handed(standings.submitted(from, upTo, at))).projects();
    }

    long rows() { return tables.values().stream().mapToLong(Table::size).sum(); }

    /** In bytes, without dictionaries. */
    long room() {
        return subjects.room() + tables.values().stream().mapToLong(Table::room).sum();
    }

    private <T> T kept(Object key, Class<T> type, Supplier<T> made) {
        synchronized (cached) {
            return type.cast(cached.computeIfAbsent(key, _ -> made.get()));
        }
    }
}
