package org.cooptrack.query.trail;

import java.time.LocalDate;
import java.util.List;
import org.cooptrack.events.value.Decimal;

/**
 * Facts that stand and say the same under a measure: the same person or thing on the same day for the same projects or, where
 * nobody is named, the same amount on the same day with all else alike. Who it is is not told; the events are.
 */
record Doubles(String measure, LocalDate occurredFrom, LocalDate occurredUpTo, Decimal quantity, List<String> projects,
        List<String> events) {
    Doubles {
        projects = List.copyOf(projects);
        events = List.copyOf(events);
    }
}
