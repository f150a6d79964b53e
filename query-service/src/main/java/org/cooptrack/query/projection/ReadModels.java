package org.cooptrack.query.projection;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.stereotype.Component;

/** The read models that this service makes: of each one version, or several beside each other. */
@Component
public class ReadModels {
    private final List<Projection> all;
    private final NavigableMap<String, NavigableMap<Integer, Projection>> made = new TreeMap<>();

    public ReadModels(List<Projection> projections) {
        all = projections.stream().sorted(Comparator.comparing(Projection::name).thenComparing(Projection::version))
                .toList();
        for (Projection one : all) {
            Projection twice = made.computeIfAbsent(one.name(), _ -> new TreeMap<>()).put(one.version(), one);
            if (twice != null) throw new IllegalArgumentException("made twice: " + one.id());
        }
    }

    /** All versions of all. */
    public List<Projection> all() { return all; }

    public SortedSet<String> names() { return new TreeSet<>(made.keySet()); }

    /** The name of the one that this class makes, in whatever version it serves. */
    public String name(Class<? extends Projection> type) {
        return all.stream().filter(type::isInstance).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("not a projection here: " + type)).name();
    }

    public Optional<Projection> made(Version version) {
        return Optional.ofNullable(made.get(version.projection())).map(versions -> versions.get(version.number()));
    }

    /** @throws IllegalArgumentException where none of that name is made here */
    public Projection newest(String name) {
        var versions = made.get(name);
        if (versions == null) throw new IllegalArgumentException("no read model here: " + name);
        return versions.lastEntry().getValue();
    }

    /** What folds as that version does; the newest where none is made here. */
    public Projection folding(Version version) {
        return made(version).orElseGet(() -> newest(version.projection()));
    }

    /** Whether queries of this service understand the rows of that version, be it made here or not. */
    boolean canRead(Version version) {
        Projection newest = newest(version.projection());
        return made(version).isPresent()
                || newest.readsFrom() <= version.number() && version.number() <= newest.version();
    }
}
