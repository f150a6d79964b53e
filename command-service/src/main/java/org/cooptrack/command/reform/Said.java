package org.cooptrack.command.reform;

import org.cooptrack.events.EventId;

/** What stands, and the latest event that says so. */
record Said<T>(EventId id, T says) {}
