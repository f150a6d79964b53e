package org.cooptrack.events.audit;

import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * A part of the population, how many entries it has, what they add up to, and how many of them were drawn. Without a value it is
 * the whole population or, of a population in strata, the entries that say nothing of the dimension.
 */
public record Stratum(@Nullable String value, long entries, Decimal total, int drawn) {}
