package org.cooptrack.query.door;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;

/** Signs what the house says to outsiders with the keys that seal history, and says by which checkpoint history is sealed. */
public interface Notary {
    /** The first checkpoint that covers a position: under which origin, how many events, and with which root in base64. */
    record Covering(String origin, long size, String root, Instant sealedAt) {}

    /** None while the event at the position is not sealed yet. */
    Optional<Covering> covering(long position);

    /** The same, waited for as long as somebody who asks can be expected to. */
    default Optional<Covering> awaited(long position) {
        return covering(position);
    }

    /** The last position that is sealed, if any is. */
    default OptionalLong sealedUpTo() {
        return OptionalLong.empty();
    }

    /** How long new events are not sealed at most, as long as all is well. */
    default Duration every() {
        return Duration.ofMinutes(1);
    }

    /**
     * The text as a signed note (C2SP signed-note), under the name and by the keys of the log.
     *
     * @param text
     *            that ends with a new line, and does not begin with the name of the log as a checkpoint does
     * @throws org.cooptrack.web.problem.ProblemException
     *             503 where this node has no key, or nothing was ever sealed
     */
    String signed(String text);
}
