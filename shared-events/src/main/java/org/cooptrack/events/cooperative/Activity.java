package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Awaited;
import org.cooptrack.events.Belonging;
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
    static final int MONTHS = 12;
    private static final String ASSEMBLY = "general-assembly:";

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

    /** While it is registered and not dissolved an assembly is due each year, the first one within a year of its registration. */
    List<Awaited> awaited() {
        return registeredOn == null || dissolvedOn != null
                ? List.of()
                : List.of(Awaited.recurring(assembly(), Awaited.What.GENERAL_ASSEMBLY, MONTHS, registeredOn,
                        Belonging.of(undertaking.setting())));
    }

    /** Under which key its next assembly is awaited. */
    String assembly() {
        return assembly(undertaking.cooperative());
    }

    static String assembly(UUID cooperative) { return ASSEMBLY + cooperative; }

    List<Entry> changedTo(Activity after) { return Difference.between(entries(), after.entries()); }
}
