package org.cooptrack.events.cooperative;

import java.util.List;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** How many founded a cooperative, by sex and without names, when, what the count rests on and what supports it. */
public record Founders(Undertaking undertaking, BySex persons, CountBasis basis, @Nullable String method,
        FieldDate occurredOn, @Nullable Evidence evidence) {
    public static final String MEASURE = "cooperative-founders";

    boolean evidenced() { return evidence != null; }

    List<Entry> entries() {
        return persons.entries(MEASURE, occurredOn,
                undertaking.dimensions().with(Dimension.BASIS, basis.name()));
    }
}
