package org.cooptrack.launcher;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What became of each activity of one file. A file that was cut off is sent again: what the first pass took over stays so,
 * though the second finds it unchanged.
 */
final class Tally {
    private final Map<Long, Said> said = new TreeMap<>();
    private final Map<String, Set<Long>> issues = new TreeMap<>();
    private final Map<String, String> texts = new HashMap<>();
    private boolean complete;
    private String stopped = "";
    private long judged;

    /** The verdict on one activity, the element and the reason if it was not taken over. */
    record Said(String identifier, Verdict verdict, String element, String reason) {
        private static Said of(JsonNode line) {
            return new Said(line.path("identifier").asString(""), Verdict.of(line.get("verdict").asString()),
                    line.path("element").asString(""), line.path("reason").asString(""));
        }

        /** One line that names the activity, and why it is not here. */
        String why() {
            return Stream.of(identifier, element, reason).filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(" · "));
        }
    }

    /** What was heard before stands; a new pass begins. */
    void begin() {
        complete = false;
        judged = 0;
    }

    void hear(JsonNode line) {
        if (line.has("verdict")) {
            judged++;
            long activity = line.get("activity").asLong();
            said.merge(activity, Said.of(line), Tally::rather);
            for (var rule : line.path("issues"))
                issues.computeIfAbsent(rule.asString(), _ -> new HashSet<>()).add(activity);
        }
        if (line.has("summary")) end(line.get("summary"));
    }

    private void end(JsonNode summary) {
        complete = true;
        stopped = summary.path("stopped").asString("");
        for (var issue : summary.path("issues"))
            texts.put(issue.path("rule").asString(), issue.path("says").asString());
    }

    long judged() { return judged; }

    /** Whether the service came to the file's end and could record all it did not refuse. */
    boolean settled() {
        return complete && of(Verdict.FAILED) == 0;
    }

    boolean takenOver() { return settled() && stopped.isEmpty() && of(Verdict.REFUSED) == 0; }

    /** Why the file could not be read to its end; empty if it could. */
    String stopped() {
        return stopped;
    }

    long of(Verdict verdict) { return said.values().stream().filter(one -> one.verdict() == verdict).count(); }

    /** What the recorded facts break, in words, with the number of activities that do. */
    Map<String, Integer> issues() {
        var told = new TreeMap<String, Integer>();
        issues.forEach((rule, activities) -> told.put(texts.getOrDefault(rule, rule), activities.size()));
        return told;
    }

    List<Said> left() {
        return said.values().stream().filter(one -> one.verdict().left())
                .sorted(Comparator.comparing(Said::verdict)).toList();
    }

    private static Said rather(Said before, Said now) {
        return now.verdict() == Verdict.UNCHANGED && !before.verdict().left() ? before : now;
    }
}
