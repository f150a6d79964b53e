package org.cooptrack.events.finding;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of a finding of an audit. */
@Streams("finding")
public sealed interface FindingEvent extends Event permits FindingRaised, FindingAnswered, FindingClosed,
        FindingReopened {
    UUID finding();
}
