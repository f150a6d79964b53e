package org.cooptrack.query.statistics;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.cooptrack.events.Dimension;

/**
 * Dimensions that a fact does not say itself: the groups its country is in, what was said of its project, and
 * the offices above its own. They are read
 * as of the day of the fact, the last on which it may have happened; of a stock, as of the day it is asked for; and both as
 * known at the position asked about.
 */
public final class Derived {
    /** What is said of a project, for all that was done in it. */
    public static final Set<Dimension> OF_A_PROJECT = Set.copyOf(EnumSet.of(Dimension.DEVELOPMENT_PARTNER,
            Dimension.IMPLEMENTING_PARTNER, Dimension.OFFICE, Dimension.AIM, Dimension.PILLAR, Dimension.SDG_TARGET,
            Dimension.SECTOR, Dimension.INSTRUMENT));
    private static final Set<Dimension> FOR_EVER = EnumSet.of(Dimension.ILO_REGION, Dimension.M49_REGION);
    private static final Map<Dimension, Dimension> FROM = from();

    private Derived() {}

    private static Map<Dimension, Dimension> from() {
        var from = new EnumMap<Dimension, Dimension>(Dimension.class);
        OF_A_PROJECT.forEach(dimension -> from.put(dimension, Dimension.PROJECT));
        from.put(Dimension.ATTRIBUTED_PARTNER, Dimension.PROJECT);
        FOR_EVER.forEach(dimension -> from.put(dimension, Dimension.COUNTRY));
        from.put(Dimension.INCOME_GROUP, Dimension.COUNTRY);
        from.put(Dimension.WITHIN_OFFICE, Dimension.PROJECT);
        return from;
    }

    /** The dimension of a measure's facts from which it follows; none where they say it themselves, or it does not follow. */
    public static Optional<Dimension> from(Measure measure, Dimension dimension) {
        if (measure.dimensions().contains(dimension)) return Optional.empty();
        if (measure.kind() == Measure.Kind.MONTHS && !FOR_EVER.contains(dimension)) return Optional.empty();
        if (dimension == Dimension.WITHIN_OFFICE && measure.dimensions().contains(Dimension.OFFICE))
            return Optional.of(Dimension.OFFICE);
        return Optional.ofNullable(FROM.get(dimension)).filter(measure.dimensions()::contains);
    }

    /** Those that follow from the facts of a measure. */
    static Set<Dimension> of(Measure measure) {
        var all = EnumSet.noneOf(Dimension.class);
        FROM.keySet().stream().filter(dimension -> from(measure, dimension).isPresent()).forEach(all::add);
        return all;
    }
}
