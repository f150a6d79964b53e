package org.cooptrack.ledger.axon;

import org.cooptrack.ledger.Outcome;

/** The ledger did not take a command's events, and says why; a version conflict is Axon's own exception instead. */
public final class LedgerRefusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Outcome outcome;

    public LedgerRefusal(Outcome outcome) {
        super(outcome.toString());
        this.outcome = outcome;
    }

    public Outcome outcome() {
        return outcome;
    }
}
