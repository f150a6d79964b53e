package org.cooptrack.command.door;

/** The caller wanted to replace what it had seen at another version than the one that stands. */
public final class Stale extends RuntimeException {
    private final long stands;

    Stale(long stands) {
        super("the stream stands at version " + stands, null, false, false);
        this.stands = stands;
    }

    public long stands() { return stands; }
}
