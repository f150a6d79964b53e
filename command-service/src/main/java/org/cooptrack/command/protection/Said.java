package org.cooptrack.command.protection;

import org.cooptrack.events.EventId;

/** Something that stands: the latest event that says it, and what it says. */
record Said<T>(EventId id, T says) {}
