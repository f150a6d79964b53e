package org.cooptrack.events.publication;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** Where a report says a number: in which of its figures, counted from 0, in a total or in a cell, and which number of it. */
public record FigurePlace(int figure, Part part, Map<String, String> cell, Count count) {
    public FigurePlace { cell = Collections.unmodifiableMap(new TreeMap<>(cell)); }

    /** Whether it is a total or one of its parts. */
    public enum Part {
        /** All that was asked about, or all of it in one currency or unit. */
        TOTAL,
        /** A cell of the breakdown. */
        CELL
    }

    /** Which number it is. */
    public enum Count {
        /** The sum of the entries. */
        SUM,
        /** The distinct persons or things. */
        DISTINCT,
        /** What was reported without identity. */
        WITHOUT_IDENTITY
    }
}
