package org.cooptrack.query.columns;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where the reporting periods of projects stood, by positions. */
final class Standings {
    static final int NEVER = -1;
    private static final String CERTIFIED = "CERTIFIED";
    private static final String OPEN = "OPEN";

    private final Map<String, Stood[]> projects = new ConcurrentHashMap<>();
    private final Epochs epochs = new Epochs();

    /** One period from one position (inclusive) until another (exclusive). */
    record Stood(String period, int from, int to, String standing, int since, int until) {
        boolean at(int position) { return since <= position && position < until; }

        private boolean same(Stood other) { return period.equals(other.period) && since == other.since; }
    }

    void put(String project, Stood stood) {
        epochs.change(stood.since());
        if (stood.until() != Integer.MAX_VALUE) epochs.change(stood.until());
        projects.merge(project, new Stood[]{stood}, (before, _) -> Stream
                .concat(Arrays.stream(before).filter(one -> !one.same(stood)), Stream.of(stood)).toArray(Stood[]::new));
    }

    boolean isEmpty(int position) { return epochs.of(position) == 0; }

    int epoch(int position) { return epochs.of(position); }

    /** Projects with a period that touches these days and was handed in. */
    Set<String> submitted(int from, int upTo, int position) {
        var submitted = new HashSet<String>();
        projects.forEach((project, all) -> {
            for (Stood one : all)
                if (one.at(position) && !one.standing().equals(OPEN) && one.from() <= upTo && one.to() >= from)
                    submitted.add(project);
        });
        return submitted;
    }

    /** For each day of a project since when a certificate covers it, or {@link #NEVER}; the latest, as known at the position. */
    Timeline certified(String project, int position) {
        List<Stood> certified = Arrays.stream(projects.getOrDefault(project, new Stood[0]))
                .filter(one -> one.at(position) && one.standing().equals(CERTIFIED)).toList();
        IntStream changes = certified.stream().flatMapToInt(one -> IntStream.of(one.from(), one.to() + 1));
        return Timeline.of(changes, day -> certified.stream().filter(one -> one.from() <= day && day <= one.to())
                .mapToInt(Stood::since).max().orElse(NEVER));
    }
}
