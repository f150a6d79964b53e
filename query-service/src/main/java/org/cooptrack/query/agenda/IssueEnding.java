package org.cooptrack.query.agenda;

import java.time.Instant;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventId;
import org.cooptrack.events.quality.Overtaken;
import org.jspecify.annotations.Nullable;

/**
 * When an issue was closed, by whom, by which event, and why: in the words of who closed it, or, where nobody judged it, how
 * it was overtaken and by which correction or retraction.
 */
record IssueEnding(Instant at, Actor by, @Nullable String reason, EventId event, @Nullable EventId overtakenBy,
        @Nullable Overtaken how) {}
