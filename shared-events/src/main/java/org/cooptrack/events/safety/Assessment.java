package org.cooptrack.events.safety;

import java.util.UUID;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** The risks of a workplace were assessed on that day, and what supports it. */
public record Assessment(UUID assessment, Premises premises, FieldDate occurredOn, @Nullable Evidence evidence) {
    public static final String MEASURE = "workplaces-assessed";

    boolean evidenced() { return evidence != null; }

    Entry entry() { return Entry.one(MEASURE, premises.workplace(), occurredOn, premises.dimensions()); }
}
