package org.cooptrack.events;

/**
 * An event after which a fact no longer breaks a rule that a {@link Questioning} one had found it to break: the issue that
 * it got then falls away.
 */
public interface Clearing {
    /** The event that was questioned. */
    EventId clears();

    /** The code of the rule under which it was. */
    String rule();
}
