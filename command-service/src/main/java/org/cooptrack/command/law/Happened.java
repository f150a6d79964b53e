package org.cooptrack.command.law;

import java.time.Instant;
import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;

/** Something that happened, where it stands in history, and when it was recorded. */
public record Happened(EventId id, long position, Instant recordedAt, Event event) {}
