package org.cooptrack.command.dispute;

import org.cooptrack.events.EventId;

/** Something that stands: the latest event that says it, and what that event says. */
record Said<T>(EventId id, T says) {}
