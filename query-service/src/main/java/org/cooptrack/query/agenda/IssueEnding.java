package org.cooptrack.query.agenda;

import java.time.Instant;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;

/** When an issue was closed, by whom, why, and by which event. */
public record IssueEnding(Instant at, Actor by, String reason, EventId event) {}
