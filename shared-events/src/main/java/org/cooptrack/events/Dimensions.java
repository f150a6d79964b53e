package org.cooptrack.events;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The values of an entry per dimension, as of the fact. A dimension may have several values (two projects sharing a training). */
public record Dimensions(Map<Dimension, List<String>> values) {
    public Dimensions {
        var copy = new EnumMap<Dimension, List<String>>(Dimension.class);
        values.forEach((dimension, list) -> copy.put(dimension, List.copyOf(list)));
        values = Collections.unmodifiableMap(copy);
    }

    public static Dimensions none() { return new Dimensions(Map.of()); }

    public Dimensions with(Dimension dimension, String value) { return with(dimension, List.of(value)); }

    public Dimensions with(Dimension dimension, Collection<String> several) {
        var copy = new EnumMap<Dimension, List<String>>(Dimension.class);
        copy.putAll(values);
        copy.put(dimension, List.copyOf(several));
        return new Dimensions(copy);
    }

    public Dimensions without(Dimension dimension) {
        var copy = new EnumMap<Dimension, List<String>>(Dimension.class);
        copy.putAll(values);
        copy.remove(dimension);
        return new Dimensions(copy);
    }
}
