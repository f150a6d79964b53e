package org.cooptrack.events.safety;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Dimension;
import org.cooptrack.events.Dimensions;
import org.cooptrack.events.Entry;
import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/**
 * How many were injured at a workplace on a day, in a month or in a year, and how many calendar days they could not work.
 * Counts only; zero is an answer.
 */
public record Injuries(UUID report, Premises premises, FieldDate occurredOn, BySex fatal, BySex nonFatal, int daysLost,
        CountBasis basis, @Nullable String method, @Nullable Evidence evidence) {
    public static final String MEASURE = "occupational-injuries";
    public static final String DAYS_LOST = "occupational-injury-days-lost";

    boolean evidenced() { return evidence != null; }

    List<Entry> entries() {
        var counted = premises.dimensions().with(Dimension.BASIS, basis.name());
        var entries = new ArrayList<>(fatal.entries(MEASURE, occurredOn, of(Severity.FATAL, counted)));
        entries.addAll(nonFatal.entries(MEASURE, occurredOn, of(Severity.NON_FATAL, counted)));
        entries.add(new Entry(DAYS_LOST, null, Decimal.of(daysLost), occurredOn, counted));
        return entries;
    }

    private static Dimensions of(Severity severity, Dimensions counted) {
        return counted.with(Dimension.SEVERITY, severity.name());
    }
}
