package org.cooptrack.launcher;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of text as columns: the first to the left, the others to the right. */
final class Columns {
    private Columns() {}

    static String aligned(List<List<String>> rows) {
        int[] widths = new int[rows.getFirst().size()];
        for (List<String> row : rows)
            for (int at = 0; at < widths.length; at++)
                widths[at] = Math.max(widths[at], row.get(at).length());
        return rows.stream().map(row -> line(row, widths)).collect(Collectors.joining());
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, widths.length)
                .mapToObj(at -> at == 0 ? padding(row, widths, at, "-") : padding(row, widths, at, ""))
                .collect(Collectors.joining("  ")).stripTrailing() + "\n";
    }

    private static String padding(List<String> row, int[] widths, int at, String left) {
        return String.format("%" + left + Math.max(1, widths[at]) + "s", row.get(at));
    }
}
