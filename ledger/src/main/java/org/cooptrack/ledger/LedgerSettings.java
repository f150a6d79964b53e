package org.cooptrack.ledger;

import java.time.Duration;

/**
 * How a node asks the ledger.
 *
 * @param lanes
 *            connections that append; appends are serial in the database, so more than two only wait there
 * @param readers
 *            connections that read
 * @param waiting
 *            appends that may wait before more are refused
 * @param lockTimeout
 *            how long an append may wait for its turn; shorter than the socket's timeout
 * @param patience
 *            how long a lost answer is sought before its fate is called unknown
 */
public record LedgerSettings(int lanes, int readers, int waiting, Duration lockTimeout, Duration socketTimeout,
        Duration patience) {
    public LedgerSettings {
        if (lockTimeout.compareTo(socketTimeout) >= 0)
            throw new IllegalArgumentException("the lock must time out before the socket");
    }

    public static LedgerSettings usual() {
        return new LedgerSettings(1, 8, 10_000, Duration.ofSeconds(10), Duration.ofSeconds(30), Duration.ofSeconds(30));
    }
}
