package org.cooptrack.query.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.cooptrack.query.statistics.Answer;
import org.cooptrack.query.statistics.Cell;
import org.jspecify.annotations.Nullable;

/** What a figure was in one year; without a year, of facts whose date does not say it. A year of which nothing is told has a row. */
record YearRow(@Nullable Integer year, Told told, boolean provisional) {
    private static final String YEAR = "year";

    static List<YearRow> of(Answer answer, Spoken spoken) {
        var years = new HashMap<Integer, Cell>();
        var rows = new ArrayList<YearRow>();
        for (Cell cell : answer.cells()) {
            String year = cell.cell().get(YEAR);
            if (year == null) rows.add(of(null, cell, spoken));
            else
                years.put(Integer.valueOf(year), cell);
        }
        if (!years.isEmpty()) {
            int first = years.keySet().stream().min(Integer::compare).orElseThrow();
            int last = years.keySet().stream().max(Integer::compare).orElseThrow();
            for (int year = first; year <= last; year++)
                rows.add(of(year, years.get(year), spoken));
        }
        return List.copyOf(rows);
    }

    private static YearRow of(@Nullable Integer year, @Nullable Cell cell, Spoken spoken) {
        return cell == null
                ? new YearRow(year, Told.MISSING, false)
                : new YearRow(year, Told.of(cell, spoken), cell.provisional());
    }
}
