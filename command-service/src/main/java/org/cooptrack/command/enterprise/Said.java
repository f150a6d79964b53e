package org.cooptrack.command.enterprise;

import org.cooptrack.events.EventId;

/** What stands, and the latest event that says it. */
record Said<T>(EventId id, T what) {}
