package org.cooptrack.query.seal;

import org.cooptrack.ledger.LedgerReader;

/** What a check of history looks at: what the ledger holds, and all that was ever said of it. */
record Evidence(LedgerReader ledger, FoundLeaves found, Tiles tiles, Origins origins, Checkpoints checkpoints,
        LastSigned lastSigned) {
    static Evidence of(LedgerReader ledger, SealDatabase database, LastSigned lastSigned) {
        return new Evidence(ledger, new FoundLeaves(ledger), new Tiles(database), new Origins(database),
                new Checkpoints(database), lastSigned);
    }
}
