package org.cooptrack.query.iati;

import java.util.EnumMap;
import java.util.Map;

/** How much was left out, for which reason. */
final class Omissions {
    private final EnumMap<Omission, Long> many = new EnumMap<>(Omission.class);

    void add(Omission why, long more) {
        if (more > 0) many.merge(why, more, Long::sum);
    }

    void add(Omissions others) { others.many.forEach(this::add); }

    Map<Omission, Long> all() { return new EnumMap<>(many); }
}
