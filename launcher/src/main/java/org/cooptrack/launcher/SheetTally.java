package org.cooptrack.launcher;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What became of each row of a sheet. What the first pass recorded stays so, though the next one finds it unchanged. */
final class SheetTally {
    private final Map<Integer, Said> said = new TreeMap<>();
    private JsonNode summary = Api.JSON.missingNode();

    /** The verdict on one row, and why. */
    record Said(int row, RowEnd end, String why) {
        private static Said of(JsonNode line) {
            String why = line.path("remarks").valueStream().map(Said::remark).collect(Collectors.joining(" · "));
            return new Said(line.get("row").asInt(), RowEnd.of(line.get("verdict").asString()), why);
        }

        private static String remark(JsonNode remark) {
            String says = remark.path("says").asString("");
            if (!remark.has("cell")) return says;
            return "%s (%s) : %s".formatted(remark.get("cell").asString(), remark.path("column").asString(""), says);
        }
    }

    void begin() { summary = Api.JSON.missingNode(); }

    void hear(JsonNode line) {
        if (line.has("verdict")) said.merge(line.get("row").asInt(), Said.of(line), SheetTally::rather);
        if (line.has("summary")) summary = line.get("summary");
    }

    private static Said rather(Said before, Said now) {
        return now.end() == RowEnd.UNCHANGED && before.end().taken() ? before : now;
    }

    /** Whether the service came to the sheet's end, and could record all that it did not refuse. */
    boolean settled() {
        return summary.isObject() && of(RowEnd.FAILED) == 0;
    }

    boolean heard() { return !said.isEmpty() && summary.isObject(); }

    boolean takenOver() { return settled() && stopped().isEmpty() && left().isEmpty(); }

    long of(RowEnd end) { return said.values().stream().filter(one -> one.end() == end).count(); }

    /** The rows that were not taken. */
    List<Said> left() {
        return said.values().stream().filter(one -> !one.end().taken()).toList();
    }

    String batch() { return summary.path("batch").asString(""); }

    /** Why the sheet was not read to its end; empty if it was. */
    String stopped() {
        return summary.path("stopped").asString("");
    }

    Stream<String> unread() { return summary.path("unread").valueStream().map(JsonNode::asString); }
}
