package org.cooptrack.command.results;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.Period;

/** A target that stands: the latest event that says it, and what it says. */
record Target(EventId event, UUID indicator, Period period, Reading reading) {}
