package org.cooptrack.command.sheet;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.cooptrack.command.batch.BatchRule;
import org.cooptrack.events.Actor;
import org.cooptrack.events.EventJson;
import org.cooptrack.events.batch.*;
import org.cooptrack.ledger.Ledger;
import org.jspecify.annotations.Nullable;

/**
 * How far a batch is, as the ledger tells it: the same on every node, while it is recorded and ever after. Taken back is what
 * was recorded and then withdrawn.
 */
record BatchProgress(UUID batch, String source, String kind, int rows, int sent, int recorded, boolean withdrawn,
        int takenBack) {
    /** A batch and its rows by line; who sent each, which were granted, and which are taken back since. */
    record Rows(BatchOpened opened, SortedMap<Integer, TakenRow> taken, Map<Integer, Actor> sender,
            Set<Integer> granted, Set<Integer> back, boolean withdrawn) {}

    static BatchProgress of(Ledger ledger, UUID batch) {
        var rows = rows(ledger, batch);
        return new BatchProgress(batch, rows.opened().name(), rows.opened().kind(), rows.opened().rows(),
                rows.taken().size(), rows.granted().size(), rows.withdrawn(),
                (int) rows.back().stream().filter(rows.granted()::contains).count());
    }

    /** @throws org.cooptrack.command.law.Rejected where there is no such batch */
    static Rows rows(Ledger ledger, UUID batch) {
        var taken = new TreeMap<Integer, TakenRow>();
        var sender = new HashMap<Integer, Actor>();
        Set<Integer> granted = new HashSet<>(), back = new HashSet<>();
        @Nullable
        BatchOpened first = null;
        boolean withdrawn = false;
        for (var stored : ledger.read(Known.stream(batch), 0))
            switch ((BatchEvent) EventJson.read(stored.type(), stored.revision(), stored.data())) {
                case BatchOpened it -> first = it;
                case RowsTaken it -> it.rows().forEach(row -> {
                    taken.put(row.line(), row);
                    sender.put(row.line(), EventJson.readMetadata(stored.metadata()).actor());
                });
                case RowsRecorded it -> {
                    granted.addAll(it.lines());
                    it.lines().forEach(back::remove);
                }
                case BatchWithdrawn _ -> withdrawn = true;
                case RowsWithdrawn it -> back.addAll(it.lines());
            }
        if (first == null) throw BatchRule.UNKNOWN.at("/batch", batch);
        return new Rows(first, taken, sender, granted, back, withdrawn);
    }
}
