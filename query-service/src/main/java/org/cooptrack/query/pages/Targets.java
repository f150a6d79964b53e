package org.cooptrack.query.pages;

import java.util.Comparator;
import java.util.List;
import org.cooptrack.query.statistics.Cell;

/** The targets of projects for whole figures, as the statistics tell them: for each measure, figure, span of days and project. */
record Targets(List<Cell> cells) {
    private static final String PERIOD = "period";

    /** What makes targets comparable: the same figure in the same days. */
    record Span(String period, boolean distinct) {
        String from() { return period.substring(0, period.indexOf('/')); }

        String upTo() { return period.substring(period.indexOf('/') + 1); }
    }

    /** Every span for which the measure has targets, the one that ends last first. */
    List<Span> spans(String measure) {
        return of(measure).stream()
                .map(cell -> new Span(cell.cell().getOrDefault(PERIOD, ""), isDistinct(cell)))
                .filter(span -> span.period().contains("/")).distinct()
                .sorted(Comparator.comparing(Span::upTo).reversed().thenComparing(Span::from)).toList();
    }

    List<Cell> in(String measure, Span span) {
        return of(measure).stream().filter(cell -> span.period().equals(cell.cell().get(PERIOD))
                && isDistinct(cell) == span.distinct() && cell.cell().containsKey("project")).toList();
    }

    private List<Cell> of(String measure) {
        return cells.stream().filter(cell -> measure.equals(cell.cell().get("counted-measure"))
                && "ALL".equals(cell.cell().get("counted-part"))).toList();
    }

    private static boolean isDistinct(Cell cell) { return "DISTINCT".equals(cell.cell().get("counted-figure")); }
}
