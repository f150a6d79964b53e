package org.cooptrack.events.publication;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.cooptrack.events.value.Decimal;

/**
 * What an edition of a report says, and all that it rests on: history up to a position, its figures with their definitions,
 * and the code lists by which they are broken down or filtered, each with the SHA-256 of its file in hex. Its form has a
 * number, so that what is added one day does not change what was published before: the first said a zero where nothing was
 * told, and of money then nothing; the second says of each cell whether its numbers are known. The moment of making is not said.
 */
public record ReportContent(int form, long position, List<ReportedFigure> figures,
        Map<String, String> codeLists) {
    /** The form in which reports are made now. */
    public static final int FORM = 2;

    public ReportContent {
        figures = List.copyOf(figures);
        codeLists = Collections.unmodifiableMap(new TreeMap<>(codeLists));
    }

    /** Every number it says, by the place at which it says it. */
    public Map<FigurePlace, Decimal> values() {
        var values = new LinkedHashMap<FigurePlace, Decimal>();
        IntStream.range(0, figures.size()).forEach(at -> values.putAll(figures.get(at).values(at)));
        return Collections.unmodifiableMap(values);
    }
}
