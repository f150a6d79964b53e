package org.cooptrack.query.statistics;

import java.util.List;
import java.util.Map;

/**
 * The figures of one measure: what is known of them, whether all of them are certified, how many of the projects reported, the
 * totals (one, or one for each currency, and for each measure, figure, part and period that targets count; where nothing was
 * told, one that says so), and the cells of the breakdown; and those that are suppressed, of which nothing is told.
 */
public record Answer(Definition definition, Status status, boolean provisional, Coverage coverage, List<Cell> totals,
        List<Cell> cells,
        List<Suppressed> suppressed) {
    /** The whole of a figure that is told to nobody who may not see exact counts: not even which parts it has. */
    static Answer withheld(Definition definition, Coverage coverage) {
        return new Answer(definition, Status.SUPPRESSED, true, coverage, List.of(), List.of(),
                List.of(new Suppressed(Map.of())));
    }
}
