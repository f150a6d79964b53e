package org.cooptrack.query.audit;

import org.cooptrack.events.value.Decimal;

/** An estimate for the whole population, and the interval that holds the truth in 95 of 100 samples drawn so. */
record Estimate(Decimal value, Decimal lower, Decimal upper) {}
