package org.cooptrack.query.statistics;

import java.util.Map;

/** A cell whose figure is not shown to the caller: it may be zero, unknown or any number. It has no number, no rate and no events. */
public record Suppressed(Map<String, String> cell) {
    public Suppressed { cell = Map.copyOf(cell); }
}
