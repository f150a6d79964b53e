package org.cooptrack.command.funds;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.funds.Delivered;
import org.cooptrack.events.funds.ReportDue;
import org.jspecify.annotations.Nullable;
import org.pcollections.HashTreePMap;
import org.pcollections.HashTreePSet;
import org.pcollections.PMap;
import org.pcollections.PSet;

/** The reports delivered to those who pay, and those whose delivery was taken back. */
record Reports(PMap<Report, Delivery> delivered, PSet<Report> retracted) {
    /** A report of an agreement. */
    record Report(UUID agreement, ReportDue due) {}

    /** That it was delivered, and the latest event that says so. */
    record Delivery(EventId event, Delivered says) {}

    static final Reports NONE = new Reports(HashTreePMap.empty(), HashTreePSet.empty());

    @Nullable
    Delivery find(Report report) {
        return delivered.get(report);
    }

    Reports with(Report report, Delivery delivery) {
        return new Reports(delivered.plus(report, delivery), retracted.minus(report));
    }

    Reports without(Report report) { return new Reports(delivered.minus(report), retracted.plus(report)); }
}
