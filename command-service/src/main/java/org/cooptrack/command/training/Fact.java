package org.cooptrack.command.training;

import org.cooptrack.events.EventId;
import org.cooptrack.events.training.Participation;

/** Something counted that stands: the latest event that says it, and what that event says. */
record Fact(EventId id, Participation says) {}
