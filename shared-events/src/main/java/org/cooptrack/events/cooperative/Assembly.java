package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.Postponing.Postponement;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** A general assembly of the members was held on that day, and what supports it. */
public record Assembly(UUID assembly, LocalDate occurredOn, @Nullable Evidence evidence) {
    /** The next one is due a year later. */
    Postponement next(UUID cooperative) {
        return new Postponement(Activity.assembly(cooperative), assembly.toString(),
                occurredOn.plusMonths(Activity.MONTHS));
    }

    /** It puts off none, because it never took place. */
    Postponement none(UUID cooperative) {
        return new Postponement(Activity.assembly(cooperative), assembly.toString(), null);
    }

    boolean evidenced() { return evidence != null; }
}
