package org.cooptrack.ledger;

/** The log is not the one the follower has read: it must say so and rebuild, never go on in silence. */
public final class LogWentBack extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Bookmark seen;

    LogWentBack(Bookmark seen, String why) {
        super("a follower has read log %s up to position %d, but %s".formatted(seen.logId(), seen.position(), why));
        this.seen = seen;
    }

    public Bookmark seen() {
        return seen;
    }
}
