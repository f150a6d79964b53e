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
 * One cell of a figure: its value on each axis, the sum, the distinct persons or things, what was reported without identity,
 * on how many facts it rests, for how many of them evidence was given, how many are held outside, and whether it is provisional.
 */
public record ReportedCell(Map<String, String> cell, Decimal sum, @Nullable Long distinct,
        @Nullable Decimal withoutIdentity, long facts, long evidenced, long held, boolean provisional) {
    public ReportedCell { cell = Collections.unmodifiableMap(new TreeMap<>(cell)); }

    Map<FigurePlace, Decimal> values(int figure, Part part) {
        var values = new LinkedHashMap<FigurePlace, Decimal>();
        values.put(new FigurePlace(figure, part, cell, Count.SUM), sum);
        if (distinct != null) values.put(new FigurePlace(figure, part, cell, Count.DISTINCT), Decimal.of(distinct));
        if (withoutIdentity != null)
            values.put(new FigurePlace(figure, part, cell, Count.WITHOUT_IDENTITY), withoutIdentity);
        return values;
    }
}
