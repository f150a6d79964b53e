package org.cooptrack.events.hiv;

import java.time.LocalDate;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/** How many work at a workplace from this day on, and what supports that. */
public record Employed(LocalDate since, Headcount headcount, @Nullable Evidence evidence) {}
