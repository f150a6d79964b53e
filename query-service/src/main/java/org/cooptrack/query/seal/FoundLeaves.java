package org.cooptrack.query.seal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.tlog.Hash;

/** What stands in the ledger by position, though it be no honest log. */
record FoundLeaves(LedgerReader ledger) {
    /** Leaves by position, nothing where none stands. */
    List<Optional<Hash>> between(long from, long to) {
        int most = Math.toIntExact(to - from);
        List<Optional<Hash>> leaves = new ArrayList<>(Collections.nCopies(most, Optional.empty()));
        for (StoredEvent event : ledger.standing(from - 1, most))
            if (event.position() < to) leaves.set((int) (event.position() - from), Optional.of(leaf(event)));
        return leaves;
    }

    Optional<String> id(long position) {
        return ledger.event(position).map(event -> event.stream() + "/" + event.version());
    }

    /** What is no leaf was never sealed: it has the hash of nothing. */
    private static Hash leaf(StoredEvent event) {
        try {
            return Leaf.hash(event);
        } catch (IllegalArgumentException unsealable) {
            return Hash.OF_NOTHING;
        }
    }
}
