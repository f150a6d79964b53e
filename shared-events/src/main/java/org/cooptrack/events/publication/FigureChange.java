package org.cooptrack.events.publication;

import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/** A number of a report before and after; absent where the cell was not there, or is no more. */
public record FigureChange(FigurePlace place, @Nullable Decimal before, @Nullable Decimal after) {}
