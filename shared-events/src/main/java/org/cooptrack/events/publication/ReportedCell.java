package org.cooptrack.events.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.cooptrack.events.publication.FigurePlace.Count;
import org.cooptrack.events.publication.FigurePlace.Part;
import org.cooptrack.events.value.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * One cell of a figure: its value on each axis, whether its numbers are known, the sum, the distinct persons or things, what was
 * reported without identity, on how many facts it rests, for how many of them evidence was given, how many are held outside, and
 * whether it is provisional. Reports of the first form do not say whether numbers are known.
 */
public record ReportedCell(Map<String, String> cell, @Nullable Status status, @Nullable Decimal sum,
        @Nullable Long distinct,
        @Nullable Decimal withoutIdentity, long facts, long evidenced, long held, boolean provisional) {
    /** Whether it says numbers. */
    public enum Status {
        /** It does, be they zero. */
        KNOWN,
        /** Nothing was told, or all of it was taken back. */
        MISSING,
        /** What was told has open quality issues. */
        WAITING
    }

    public ReportedCell { cell = Collections.unmodifiableMap(new TreeMap<>(cell)); }

    Map<FigurePlace, Decimal> values(int figure, Part part) {
        var values = new LinkedHashMap<FigurePlace, Decimal>();
        if (sum != null) values.put(new FigurePlace(figure, part, cell, Count.SUM), sum);
        if (distinct != null) values.put(new FigurePlace(figure, part, cell, Count.DISTINCT), Decimal.of(distinct));
        if (withoutIdentity != null)
            values.put(new FigurePlace(figure, part, cell, Count.WITHOUT_IDENTITY), withoutIdentity);
        return values;
    }
}
