package org.cooptrack.command.law;

import org.cooptrack.events.EventId;

/** Something that stands: the latest event that says it, and what that event says. Each further word on it rests on that event. */
public record Said<T>(EventId id, T says) {}
