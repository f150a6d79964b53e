package org.cooptrack.events.safety;

import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** A measure that prevents or controls a risk was put in place on that day, and what supports it. */
public record Control(UUID control, Premises premises, ControlType type, FieldDate occurredOn,
        @Nullable Evidence evidence) {
    public static final String MEASURE = "safety-controls";

    boolean evidenced() { return evidence != null; }

    Entry entry() {
        return Entry.one(MEASURE, control, occurredOn,
                premises.dimensions().with(Dimension.CONTROL_TYPE, type.name()));
    }
}
