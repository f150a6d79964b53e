package org.cooptrack.query.seal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far history is sealed.
 *
 * @param log
 *            the id of the ledger's log as it is now
 * @param origin
 *            under which was signed last
 * @param size
 *            how many events the last checkpoint covers
 * @param head
 *            the last position of the ledger, −1 where there is none
 */
record LogState(UUID log, @Nullable String origin, long size, @Nullable Instant sealedAt, long head,
        Unprotected unsealed, @Nullable Leader leader, @Nullable Trouble trouble, List<SignedUnder> origins,
        List<WitnessState> witnesses) {
    /** A witness that is asked to sign beside: by which key, what it signed last and when, and why it signed nothing since. */
    record WitnessState(String name, String vkey, @Nullable Long size, @Nullable Instant seenAt,
            @Nullable Trouble trouble) {}

    /** Events that could still be changed without anybody seeing it, since when the first of them is there, and what that means. */
    record Unprotected(long events, @Nullable Instant since, String text) {}

    /** The node that signs, and how often the lead was taken over. */
    record Leader(UUID node, long epoch, Instant since, Instant seenAt) {}

    /** Why nothing is signed: the rule, and its text. */
    record Trouble(String rule, String text) {}

    /** A name that was signed under, and which checkpoint of an older one it goes on from. */
    record SignedUnder(String name, UUID log, Instant begunAt, @Nullable Followed follows) {}

    /** The last checkpoint of an older origin that the ledger still bore out. */
    record Followed(String origin, long size, String root) {}
}
