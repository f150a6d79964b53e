package org.cooptrack.events.evidence;

import java.time.LocalDate;
import org.cooptrack.events.EventId;
import org.jspecify.annotations.Nullable;

/** Somebody looked on a day whether the evidence that an event names is still there and unchanged; with its SHA-256, if it was there. */
public record EvidenceChecked(EventId event, String uri, LocalDate checkedOn, Presence found,
        @Nullable String sha256) implements EvidenceEvent {}
