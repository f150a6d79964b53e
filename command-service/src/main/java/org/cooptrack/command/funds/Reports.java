package org.cooptrack.command.funds;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.Delivered;
import org.cooptrack.events.funds.ReportDue;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The reports delivered to those who pay, those whose delivery was taken back, and those known to be overdue. */
record Reports(PMap<Report, Delivery> delivered, PSet<Report> retracted, PSet<Report> overdue) {
    /** A report of an agreement. */
    record Report(UUID agreement, ReportDue due) {}

    /** That it was delivered, and the latest event that says so. */
    record Delivery(EventId event, Delivered says) {}

    static final Reports NONE = new Reports(HashTreePMap.empty(), HashTreePSet.empty(), HashTreePSet.empty());

    @Nullable
    Delivery find(Report report) {
        return delivered.get(report);
    }

    Reports with(Report report, Delivery delivery) {
        return new Reports(delivered.plus(report, delivery), retracted.minus(report), overdue.minus(report));
    }

    Reports without(Report report) {
        return new Reports(delivered.minus(report), retracted.plus(report), overdue);
    }

    /** A report that the agreement does not ask for by that day is not overdue, and may come to be so anew. */
    Reports asked(UUID agreement, List<ReportDue> reports) {
        var gone = overdue.stream()
                .filter(report -> report.agreement().equals(agreement) && !reports.contains(report.due())).toList();
        return new Reports(delivered, retracted, overdue.minusAll(gone));
    }

    Reports overdue(Report report) { return new Reports(delivered, retracted, overdue.plus(report)); }
}
