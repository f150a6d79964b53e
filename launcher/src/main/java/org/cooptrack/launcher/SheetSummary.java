package org.cooptrack.launcher;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of a sheet, in words: how many rows came to which end, and of those that were not taken why. */
record SheetSummary(String what, SheetTally tally) {
    private static final int MOST_ROWS_TOLD = 20;

    @Override
    public String toString() {
        var counted = Arrays.stream(RowEnd.values()).filter(end -> tally.of(end) > 0)
                .map(end -> List.of("  " + end.line().with(), Long.toString(tally.of(end)))).toList();
        return what + "\n" + (counted.isEmpty() ? "" : Columns.aligned(counted)) + left() + told();
    }

    private String left() {
        var left = tally.left();
        String rows = left.stream().limit(MOST_ROWS_TOLD)
                .map(one -> Line.SHEET_ROW.with(one.row(), one.why()) + "\n").collect(Collectors.joining());
        return left.size() <= MOST_ROWS_TOLD
                ? rows
                : rows + Line.SHEET_MORE_ROWS.with(left.size() - MOST_ROWS_TOLD) + "\n";
    }

    private String told() {
        String unread = tally.unread().collect(Collectors.joining(", "));
        return Stream.of(tally.stopped().isEmpty() ? "" : Line.SHEET_STOPPED.with(tally.stopped()) + "\n",
                unread.isEmpty() ? "" : Line.SHEET_UNREAD.with(unread) + "\n",
                tally.batch().isEmpty() ? "" : Line.SHEET_BATCH.with(tally.batch()) + "\n")
                .collect(Collectors.joining());
    }
}
