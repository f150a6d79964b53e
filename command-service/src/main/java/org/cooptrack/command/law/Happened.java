package org.cooptrack.command.law;

import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/** Something that happened, and where it stands in history. */
public record Happened(EventId id, long position, Event event) {}
