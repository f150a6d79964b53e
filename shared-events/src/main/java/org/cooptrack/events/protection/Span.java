package org.cooptrack.events.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Days of coverage: from the first, until the first that is no longer covered, open where that is not known. */
public record Span(LocalDate from, @Nullable LocalDate until) {}
