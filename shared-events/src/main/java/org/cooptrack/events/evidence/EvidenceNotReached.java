package org.cooptrack.events.evidence;

import java.time.LocalDate;
import org.cooptrack.events.EventId;

/** On a day it was tried to look whether the evidence that an event names is still there, and it could not be told: nothing follows from that alone. */
public record EvidenceNotReached(EventId event, String uri, LocalDate triedOn,
        Unreached why) implements EvidenceEvent {}
