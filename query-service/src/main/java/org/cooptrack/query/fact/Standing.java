package org.cooptrack.query.fact;

import java.time.LocalDate;
import org.cooptrack.events.results.PeriodApproved;
import org.cooptrack.events.results.PeriodCertified;
import org.cooptrack.events.results.PeriodEvent;
import org.cooptrack.events.results.PeriodOpened;
import org.cooptrack.events.results.PeriodReopened;
import org.cooptrack.events.results.PeriodReturned;
import org.cooptrack.events.results.PeriodSubmitted;
import org.jspecify.annotations.Nullable;

/** Where a reporting period stood from one position until another, or until now. */
record Standing(String project, String period, LocalDate from, LocalDate to, Step step, long since,
        @Nullable Long until) {
    /** How far a period has come on its way; what was sent back or reopened is open again. */
    enum Step {
        OPEN, SUBMITTED, APPROVED, CERTIFIED
    }

    static Standing of(PeriodOpened event, long position) {
        return new Standing(event.project().toString(), event.id().toString(), event.period().from(),
                event.period().to(), Step.OPEN, position, null);
    }

    Standing until(long position) { return new Standing(project, period, from, to, step, since, position); }

    Standing after(PeriodEvent event, long position) {
        return new Standing(project, period, from, to, step(event), position, null);
    }

    private static Step step(PeriodEvent event) {
        return switch (event) {
            case PeriodOpened _,PeriodReturned _,PeriodReopened _ -> Step.OPEN;
            case PeriodSubmitted _ -> Step.SUBMITTED;
            case PeriodApproved _ -> Step.APPROVED;
            case PeriodCertified _ -> Step.CERTIFIED;
        };
    }
}
