package org.cooptrack.query.statistics;

import java.util.List;

/** A fact has one of these values on the axis; an empty list asks for facts that have none. */
public record Condition(Axis axis, List<String> values) {
    public Condition {
        values = List.copyOf(values);
    }
}
