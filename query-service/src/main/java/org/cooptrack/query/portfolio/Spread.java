package org.cooptrack.query.portfolio;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.NamedUuid;
import org.cooptrack.events.value.FieldDate;

/** Where, for whom and by whom projects are active: each country, partner or office is a thing that is counted once. */
enum Spread {
    COUNTRIES("countries-with-active-projects", Dimension.COUNTRY),
    PARTNERS("development-partners-of-active-projects", Dimension.DEVELOPMENT_PARTNER),
    OFFICES("offices-with-active-projects", Dimension.OFFICE);

    /** Of the names under which what has no id of its own is counted once. */
    private static final UUID NAMES = UUID.fromString("5b1d0a3e-6c0f-4e0e-9a44-1d2c7d0b6f35");

    private final String measure;
    private final Dimension dimension;

    Spread(String measure, Dimension dimension) {
        this.measure = measure;
        this.dimension = dimension;
    }

    String measure() { return measure; }

    /** One for each value that holds then, which says of itself that value alone. */
    Stream<Entry> entries(FieldDate in, Dimensions then) {
        return then.values().getOrDefault(dimension, List.of()).stream()
                .map(value -> Entry.one(measure, subject(value), in, then.with(dimension, value)));
    }

    private UUID subject(String value) { return NamedUuid.of(NAMES, dimension.code() + ":" + value); }
}
