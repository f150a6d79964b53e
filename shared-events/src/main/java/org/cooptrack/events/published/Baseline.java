package org.cooptrack.events.published;

import org.cooptrack.events.results.Reading;
import org.cooptrack.events.value.FieldDate;
import org.jspecify.annotations.Nullable;

/** From where an indicator starts, and as of when if it was said. */
public record Baseline(@Nullable FieldDate asOf, Reading reading) {}
