package org.cooptrack.query.results;

import java.util.UUID;
import org.cooptrack.events.value.Period;

/** A reporting period of the project, and how far it has come. */
record ReportingView(UUID id, Period period, Standing standing) {
    /** Open (also when returned or reopened), submitted, approved or certified. */
    enum Standing {
        OPEN, SUBMITTED, APPROVED, CERTIFIED
    }

    ReportingView at(Standing other) { return new ReportingView(id, period, other); }

    boolean certifies(Period other) {
        return standing == Standing.CERTIFIED && period.covers(other.from()) && period.covers(other.to());
    }
}
