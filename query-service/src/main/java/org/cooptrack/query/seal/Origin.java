package org.cooptrack.query.seal;

import java.time.Instant;
import java.util.UUID;
import org.cooptrack.tlog.Hash;
import org.jspecify.annotations.Nullable;

/**
 * A name under which checkpoints are signed: that of one log.
 *
 * @param follows
 *            where it is not the first: the last checkpoint signed before it that the ledger still bears out
 */
record Origin(long ordinal, String name, UUID log, Instant begunAt, @Nullable Followed follows) {
    /** A checkpoint of an older origin. */
    record Followed(String origin, long size, Hash root) {
        /** As the first checkpoint of the new origin says it. */
        String line() {
            return "follows " + origin + " " + size + " " + root.base64();
        }
    }
}
