package org.cooptrack.command.cooperative;

import org.cooptrack.events.EventId;

/** Something recorded that stands: the latest event that says it, and what it says. */
record Said<T>(EventId id, T says) {}
