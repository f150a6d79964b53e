package org.cooptrack.events.safety;

import org.cooptrack.events.value.BySex;
import org.cooptrack.events.value.CountBasis;
import org.jspecify.annotations.Nullable;

/** How many work at a workplace, by sex and without names, and what the count rests on. */
public record Headcount(BySex workers, CountBasis basis, @Nullable String method) {}
