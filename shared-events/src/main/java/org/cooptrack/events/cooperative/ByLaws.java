package org.cooptrack.events.cooperative;

import java.time.LocalDate;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** The by-laws of a cooperative were adopted on that day, and what supports it. */
public record ByLaws(LocalDate adoptedOn, @Nullable Evidence evidence) {}
