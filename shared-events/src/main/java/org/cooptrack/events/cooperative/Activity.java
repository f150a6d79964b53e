package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.Difference;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.Upkeep;
import org.jspecify.annotations.Nullable;

/**
 * When a cooperative was, or will have been, active: registered, not dissolved, and for twelve months after each general
 * assembly and each turnover. The days are those around a change; between two such lists only what changes differs.
 */
public record Activity(Undertaking undertaking, @Nullable LocalDate registeredOn, @Nullable LocalDate dissolvedOn,
        List<LocalDate> days) {
    public static final String MEASURE = "cooperatives-active";
    private static final int MONTHS = 12;

    public Activity { days = List.copyOf(days); }

    public List<Upkeep.Span> spans() {
        return registeredOn == null ? List.of() : new Upkeep(registeredOn, dissolvedOn, MONTHS, days).spans();
    }

    List<Entry> entries() {
        return registeredOn == null
                ? List.of()
                : new Upkeep(registeredOn, dissolvedOn, MONTHS, days).entries(day -> List.of(
                        Entry.one(MEASURE, undertaking.cooperative(), day, undertaking.dimensions())));
    }

    List<Entry> changedTo(Activity after) { return Difference.between(entries(), after.entries()); }
}
