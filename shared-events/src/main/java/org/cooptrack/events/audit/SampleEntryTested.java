package org.cooptrack.events.audit;

import java.util.UUID;
import org.cooptrack.events.EventId;

/** An auditor tested an entry of a sample, named by its number in the order of drawing, against what supports it. */
public record SampleEntryTested(UUID sample, int item, EventId event, Test test) implements SampleEvent {}
