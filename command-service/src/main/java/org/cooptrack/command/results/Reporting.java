package org.cooptrack.command.results;

import org.cooptrack.events.EventId;
import org.cooptrack.events.results.PeriodEvent;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** A reporting period: how far it came, the event by which it was last submitted, and the last step it took. */
record Reporting(Period period, Stage stage, @Nullable EventId submission, @Nullable PeriodEvent last) {
    enum Stage { OPEN, SUBMITTED, APPROVED, CERTIFIED }

    static Reporting opened(Period period) { return new Reporting(period, Stage.OPEN, null, null); }

    Reporting submitted(PeriodEvent event, EventId id) { return new Reporting(period, Stage.SUBMITTED, id, event); }

    Reporting at(Stage other, PeriodEvent event) { return new Reporting(period, other, submission, event); }
}
