package org.cooptrack.ledger;

/** What a strict decision knew of others: checked in the append, and the caller refused if it no longer holds. */
public sealed interface Fact {
    /** The stream's last version is still this one; −1 says that it has no event. */
    record StreamUnmoved(String stream, long version) implements Fact {}

    /** No claim is live under this prefix. */
    record NoneUnder(String prefix) implements Fact {}

    /**
     * The set of live claims under this prefix is still the one that was read. Positions only grow, so no set can change
     * and keep both its size and the position of its youngest claim.
     */
    record SetUnmoved(String prefix, long count, long lastPosition) implements Fact {}
}
