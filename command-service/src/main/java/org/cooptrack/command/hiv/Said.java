package org.cooptrack.command.hiv;

import org.cooptrack.events.EventId;

/** What stands, and the latest event that says it. Each further word on it rests on that event. */
record Said<T>(EventId id, T what) {}
