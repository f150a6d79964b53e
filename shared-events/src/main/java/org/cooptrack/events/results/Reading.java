package org.cooptrack.events.results;

import java.util.List;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A value and what it is of: without categories the total, with them one full cell (sex, age, disability); the places it
 * is from, a comment and what supports it.
 */
public record Reading(@Nullable Value value, List<Category> cell, List<String> locations,
        @Nullable LocalizedText comment, List<Evidence> evidence) {
    public Reading {
        cell = List.copyOf(cell);
        locations = List.copyOf(locations);
        evidence = List.copyOf(evidence);
    }

    public static Reading of(Value value) { return new Reading(value, List.of(), List.of(), null, List.of()); }
}
