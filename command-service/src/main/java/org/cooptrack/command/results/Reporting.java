package org.cooptrack.command.results;

import org.cooptrack.events.EventId;
import org.cooptrack.events.value.Period;
import org.jspecify.annotations.Nullable;

/** A reporting period: how far it came, and who is to be asked about it (the event by which it was last submitted). */
record Reporting(Period period, Stage stage, @Nullable EventId submission) {
    enum Stage { OPEN, SUBMITTED, APPROVED, CERTIFIED }

    Reporting at(Stage other) { return new Reporting(period, other, submission); }
}
