package org.cooptrack.query.statistics;

import java.util.List;

/**
 * The figures of one measure: whether all of them are certified, how many of the projects reported, the totals (one, or one
 * for each currency, and for each measure, figure, part and period that targets count), and the cells of the breakdown.
 */
public record Answer(Definition definition, boolean provisional, Coverage coverage, List<Cell> totals,
        List<Cell> cells) {}
