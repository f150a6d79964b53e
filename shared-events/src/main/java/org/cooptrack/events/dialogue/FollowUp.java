package org.cooptrack.events.dialogue;

import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** What was found, on that day, to have become of what a session concluded, and what supports it. */
public record FollowUp(FieldDate occurredOn, FollowUpOutcome outcome, @Nullable Evidence evidence) {}
