package org.cooptrack.query.statistics;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/** All measures of all slices, by name. */
@Component
public class Catalogue {
    private final Map<String, Measure> measures = new TreeMap<>();

    Catalogue(List<Measures> slices) {
        slices.stream().flatMap(slice -> slice.measures().stream()).forEach(measure -> {
            if (measures.putIfAbsent(measure.id(), measure) != null)
                throw new IllegalStateException("two measures are called " + measure.id());
        });
    }

    public Optional<Measure> find(String id) { return Optional.ofNullable(measures.get(id)); }

    public Collection<Measure> all() { return measures.values(); }
}
