package org.cooptrack.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;

/** How many activities of each file came to which verdict, and below which issues they bring and why some were left out. */
final class VerdictTable {
    private final Map<IatiFile, Tally> files = new LinkedHashMap<>();

    void add(IatiFile file, Tally tally) { files.put(file, tally); }

    boolean takenOver() { return files.values().stream().allMatch(Tally::takenOver); }

    @Override
    public String toString() {
        var text = new StringBuilder(files.isEmpty() ? "" : Columns.aligned(rows()));
        files.forEach((file, tally) -> Stream.concat(issues(tally), left(file, tally))
                .forEach(line -> text.append(line).append('\n')));
        return text.toString();
    }

    private List<List<String>> rows() {
        var rows = new ArrayList<List<String>>();
        rows.add(row(Line.FILE.with(), verdict -> verdict.line().with()));
        files.forEach((file, tally) -> rows.add(row(file.toString(), verdict -> Long.toString(tally.of(verdict)))));
        if (files.size() > 1) rows.add(row(Line.TOTAL.with(), verdict -> Long.toString(all(t -> t.of(verdict)))));
        return rows;
    }

    private long all(ToLongFunction<Tally> counted) { return files.values().stream().mapToLong(counted).sum(); }

    private static List<String> row(String first, Function<Verdict, String> cell) {
        return Stream.concat(Stream.of(first), Stream.of(Verdict.values()).map(cell)).toList();
    }

    private static Stream<String> issues(Tally tally) {
        return tally.issues().entrySet().stream()
                .map(issue -> Line.ISSUE_RAISED.with(issue.getValue(), issue.getKey()));
    }

    private static Stream<String> left(IatiFile file, Tally tally) {
        var broken = Stream.of(tally.stopped()).filter(why -> !why.isEmpty())
                .map(why -> Line.FILE_BROKEN.with(file, why));
        var left = tally.left().stream().map(one -> one.verdict() == Verdict.REFUSED
                ? Line.ACTIVITY_REFUSED.with(one.why())
                : Line.ACTIVITY_FAILED.with(one.why()));
        return Stream.concat(left, broken);
    }
}
