package org.cooptrack.events.funds;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Money;
import org.jspecify.annotations.Nullable;

/** What a funding agreement says: who funds under which reference, how much, since when, and which reports are due for it. */
public record Agreed(UUID partner, String reference, Money amount, LocalDate signedOn, List<ReportDue> reports,
        @Nullable Evidence evidence) {
    public Agreed { reports = List.copyOf(reports); }

    /** The reports for which it asks and the other does not, or by another day. */
    List<ReportDue> beside(Agreed other) {
        return reports.stream().distinct().filter(report -> !other.reports.contains(report)).toList();
    }
}
