package org.cooptrack.query.statistics;

import java.util.List;

/** The figures of one measure: the totals (one, or one for each currency), and the cells of the breakdown. */
record Answer(Definition definition, boolean provisional, List<Cell> totals, List<Cell> cells) {}
