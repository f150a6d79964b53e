package org.cooptrack.events.funds;

import java.time.LocalDate;
import org.cooptrack.events.value.Evidence;
import org.jspecify.annotations.Nullable;

/** That a report was delivered: on which day, and what shows it. */
public record Delivered(LocalDate deliveredOn, @Nullable Evidence evidence) {}
