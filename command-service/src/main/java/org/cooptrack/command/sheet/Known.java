package org.cooptrack.command.sheet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.batch.*;
import org.cooptrack.ledger.Ledger;
import org.cooptrack.ledger.LiveClaim;
import org.cooptrack.ledger.StoredEvent;

/** What is known of a source: every row that its batches took, as the ledger tells it; and what this run adds. */
final class Known {
    /** Under this name stands the digest of what a correction of the row cannot put right. */
    static final String REST = "rest";

    /** A row as it was last taken, and whether it was granted. */
    record Standing(UUID batch, TakenRow row, boolean granted) {
        /** Whether it is about the same thing as that row. */
        boolean isAbout(TakenRow other) {
            return without(row.names()).equals(without(other.names()));
        }

        /** Whether what no correction takes stayed as it was; of rows taken before that was kept nothing is known. */
        boolean isLikeThat(TakenRow other) {
            return !row.names().containsKey(REST) || row.names().get(REST).equals(other.names().get(REST));
        }

        private static SortedMap<String, String> without(SortedMap<String, String> names) {
            var left = new TreeMap<>(names);
            left.remove(REST);
            return left;
        }

        String content() { return row.content(); }

        SortedMap<String, String> names() { return row.names(); }
    }

    /** A batch of the source: its content, and whether it was withdrawn. */
    record Sent(UUID batch, String content, boolean withdrawn) {}

    private final Map<UUID, Standing> rows = new HashMap<>();
    private final Map<UUID, Integer> withdrawals = new HashMap<>();
    private final Map<UUID, Sent> batches = new HashMap<>();

    /** What its batches took, were granted and gave back, in the order in which that happened. */
    static Known of(Ledger ledger, UUID source) {
        var known = new Known();
        var lines = new HashMap<UUID, Map<Integer, TakenRow>>();
        ledger.claimsUnder(BatchOpened.claim(source)).claims().stream().map(LiveClaim::holder)
                .flatMap(stream -> ledger.read(stream, 0).stream())
                .sorted(Comparator.comparingLong(StoredEvent::position))
                .map(stored -> (BatchEvent) EventJson.read(stored.type(), stored.revision(), stored.data()))
                .forEach(event -> known.after(event, lines.computeIfAbsent(event.batch(), _ -> new HashMap<>())));
        return known;
    }

    private void after(BatchEvent event, Map<Integer, TakenRow> lines) {
        UUID batch = event.batch();
        switch (event) {
            case BatchOpened it -> batches.put(batch, new Sent(batch, it.content(), false));
            case RowsTaken it -> it.rows().forEach(row -> {
                lines.put(row.line(), row);
                take(batch, row);
            });
            case RowsRecorded it -> it.lines().forEach(line -> grant(batch, taken(lines, line)));
            case BatchWithdrawn _ ->
                batches.computeIfPresent(batch, (_, sent) -> new Sent(batch, sent.content(), true));
            case RowsWithdrawn it -> it.lines().forEach(line -> withdraw(taken(lines, line)));
        }
    }

    private static TakenRow taken(Map<Integer, TakenRow> lines, int line) {
        return Objects.requireNonNull(lines.get(line), "a row is taken before it is granted");
    }

    private void withdraw(TakenRow row) {
        rows.remove(row.row());
        withdrawals.merge(row.row(), 1, Integer::sum);
    }

    synchronized void take(UUID batch, TakenRow row) { rows.put(row.row(), new Standing(batch, row, false)); }

    synchronized void grant(UUID batch, TakenRow row) { rows.put(row.row(), new Standing(batch, row, true)); }

    synchronized Optional<Standing> standing(UUID row) { return Optional.ofNullable(rows.get(row)); }

    /** How often the row was withdrawn: what it makes is made anew each time. */
    int turn(UUID row) {
        return withdrawals.getOrDefault(row, 0);
    }

    /** How many batches of this content were withdrawn: the same sheet once more is another batch. */
    long withdrawn(String content) {
        return batches.values().stream().filter(one -> one.withdrawn() && one.content().equals(content)).count();
    }

    static String stream(UUID batch) { return StreamId.of("batch", batch); }
}
