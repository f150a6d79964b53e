package org.cooptrack.events.publication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.cooptrack.events.publication.FigurePlace.Part;
import org.cooptrack.events.value.Decimal;

/**
 * A figure of a report: what was asked, what it means, whether it is provisional, how many of the projects expected to report
 * did, its totals and cells, and the quality issues that kept facts out of it. Where it is suppressed no number is said.
 */
public record ReportedFigure(ReportedQuestion question, ReportedDefinition definition, boolean suppressed,
        boolean provisional, long reported, long expected, List<ReportedCell> totals, List<ReportedCell> cells,
        List<OpenFinding> openFindings) {
    public ReportedFigure {
        totals = List.copyOf(totals);
        cells = List.copyOf(cells);
        openFindings = List.copyOf(openFindings);
    }

    /** The same numbers under another definition. */
    public ReportedFigure meaning(ReportedDefinition other) {
        return new ReportedFigure(question, other, suppressed, provisional, reported, expected, totals, cells,
                openFindings);
    }

    /** Every number it says, by the place at which a report says it of which it is that figure. */
    public Map<FigurePlace, Decimal> values(int figure) {
        var values = new LinkedHashMap<FigurePlace, Decimal>();
        totals.forEach(cell -> values.putAll(cell.values(figure, Part.TOTAL)));
        cells.forEach(cell -> values.putAll(cell.values(figure, Part.CELL)));
        return values;
    }
}
