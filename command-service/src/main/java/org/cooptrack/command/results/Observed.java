package org.cooptrack.command.results;

import org.cooptrack.events.EventId;
import org.cooptrack.events.results.Observation;

/** An observation that stands: the latest event that says it, what it says, and whether it was approved. */
record Observed(EventId event, Observation says, boolean approved) {
    Observed found(boolean good) { return new Observed(event, says, good); }
}
