package org.cooptrack.ledger;

/** Too many appends wait already; nothing was stored. */
public final class LedgerBusy extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LedgerBusy(int waiting) {
        super(waiting + " appends are waiting");
    }
}
