package org.cooptrack.command.results;

import org.cooptrack.events.EventId;
import org.cooptrack.events.results.Derivation;

/** What the system counts for an indicator: the latest event that says it, and what it says. */
record Declared(EventId event, Derivation says) {}
