package org.cooptrack.query.seal;

import java.util.List;
import java.util.function.Consumer;
import org.cooptrack.ledger.Leaf;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.ledger.StoredEvent;
import org.cooptrack.tlog.Hash;

/** The leaves that the ledger's events are, page by page. */
record LedgerLeaves(LedgerReader ledger) {
    private static final int PAGE = 1_000;

    /** How many events the ledger has. */
    long count() {
        return ledger.head() + 1;
    }

    /**
     * @param to
     *            the position after the last one
     * @throws CannotSeal
     *             where the ledger ends before, or an event is no leaf
     */
    void each(long from, long to, Consumer<Hash> leaf) {
        long at = from;
        while (at < to) {
            List<StoredEvent> page = ledger.readAll(at - 1, (int) Math.min(PAGE, to - at));
            if (page.isEmpty()) throw new CannotSeal("seal.ledger-behind", at, to);
            for (StoredEvent event : page)
                leaf.accept(hash(event));
            at += page.size();
        }
    }

    private static Hash hash(StoredEvent event) {
        try {
            return Leaf.hash(event);
        } catch (IllegalArgumentException unsealable) {
            throw new CannotSeal("seal.event-unsealable", event.position());
        }
    }
}
