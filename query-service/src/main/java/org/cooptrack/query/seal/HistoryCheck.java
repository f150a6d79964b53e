package org.cooptrack.query.seal;

import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.cooptrack.ledger.LedgerReader;
import org.cooptrack.query.seal.Finding.Kind;

/**
 * Derives every leaf and node anew from the ledger, and compares them with the tiles and with every checkpoint of the origin
 * under which is signed. It reads all of history, in bounded memory, and changes nothing.
 */
final class HistoryCheck {
    private final Evidence evidence;

    HistoryCheck(LedgerReader ledger, SealDatabase database, LastSigned lastSigned) {
        this.evidence = Evidence.of(ledger, database, lastSigned);
    }

    /**
     * @param progress
     *            told how many leaves were compared
     */
    Checked run(LongConsumer progress) {
        Optional<Origin> origin = evidence.origins().newest();
        return origin.isPresent() ? new OriginCheck(evidence, origin.get(), progress).checked() : ofNothing();
    }

    /** The seal knows of none: what was signed, it has forgotten. */
    private Checked ofNothing() {
        List<Finding> forgotten = evidence.lastSigned().all().stream().map(LastSigned.Signed::checkpoint)
                .map(last -> new Finding(Kind.CHECKPOINT_FORGOTTEN, last.size(), last.size(), null, null)).toList();
        return new Checked(forgotten.isEmpty(), null, evidence.ledger().head() + 1, 0, 0, forgotten);
    }
}
