package org.cooptrack.events.evidence;

import org.cooptrack.events.Event;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Streams;

/** What becomes of a piece of evidence: an event names it, and others look whether it is still there. */
@Streams("evidence")
public sealed interface EvidenceEvent extends Event permits EvidenceChecked, EvidenceNotReached {
    /** The event that names it. */
    EventId event();

    /** Where it lies. */
    String uri();
}
