package org.cooptrack.query.seal;

import java.time.Duration;
import java.util.UUID;

/**
 * How a node seals.
 *
 * @param name
 *            before the id of the log, it is the name that checkpoints are signed under (C2SP tlog-checkpoint): without
 *            scheme, spaces or plus
 * @param every
 *            how long new events are not sealed at most, as long as all is well
 * @param lease
 *            how long a leader that is not seen is waited for
 * @param step
 *            how many events one checkpoint covers more than the last, at most
 */
record SealSettings(String name, Duration every, Duration lease, int step) {
    SealSettings {
        if (!name.matches("[^\\s+]+")) throw new IllegalArgumentException("no name of a log: " + name);
        if (step < 1 || every.isNegative() || every.isZero() || lease.isNegative() || lease.isZero())
            throw new IllegalArgumentException("no way to seal");
    }

    String origin(UUID log) { return name + "/" + log; }

    /** How often a node looks: thrice in a lease, so that it is seen, and as often as it seals. */
    Duration pause() {
        Duration seen = lease.dividedBy(3);
        return every.compareTo(seen) < 0 ? every : seen;
    }
}
