package org.cooptrack.command.release;

import org.cooptrack.events.EventId;

/** What stands, and the latest event that says it. */
record Stands<T>(EventId id, T says) {}
