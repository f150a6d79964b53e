package org.cooptrack.command.watch;

import org.cooptrack.events.evidence.Unreached;

/** What came of looking at an address. */
sealed interface Seen {
    /** So many bytes, with this SHA-256. */
    record There(String sha256, long bytes) implements Seen {}

    /** The host says that nothing is there. */
    record Nothing() implements Seen {}

    /** Nobody could be asked, or did not say. */
    record NotReached(Unreached why) implements Seen {}

    /** It was not looked, for this reason; nothing is recorded in history. */
    record Declined(Why why) implements Seen {}

    /** Why it was not looked. */
    enum Why {
        /** It leads, by itself or on the way, to a host or scheme that was not allowed. */
        NOT_ALLOWED,
        /** It leads to this machine, its neighbours or a private network. */
        NOT_PUBLIC,
        /** It is larger than may be fetched. */
        TOO_LARGE,
        /** It leads on and on. */
        LEADS_ON
    }
}
