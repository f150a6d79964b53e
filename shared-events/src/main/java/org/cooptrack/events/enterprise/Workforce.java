package org.cooptrack.events.enterprise;

import java.time.LocalDate;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.Headcount;
import org.jspecify.annotations.Nullable;

/**
 * How many worked in an enterprise on a day, by sex, and to how many full-time equivalents their work comes where that is
 * known: one is 240 days of work in a year (DCED Standard for results measurement).
 */
public record Workforce(LocalDate countedOn, Headcount headcount, @Nullable Decimal fullTimeEquivalents,
        @Nullable Evidence evidence) {}
