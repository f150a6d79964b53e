package org.cooptrack.ledger;

import static org.cooptrack.ledger.TestLedger.append;
import static org.cooptrack.ledger.TestLedger.event;

/** A client in a process of its own, to be killed or frozen: appends three events and ends with 0 if they were accepted. */
public final class ForkedClient {
    private ForkedClient() {}

    public static void main(String[] address) {
        try (Ledger ledger = Ledger.open(new LedgerAddress(address[0], address[1], address[2]),
                LedgerSettings.usual())) {
            Outcome outcome = ledger.append(append(event("forked", 0), event("forked", 1), event("forked", 2)));
            System.exit(outcome instanceof Outcome.Accepted ? 0 : 1);
        }
    }
}
