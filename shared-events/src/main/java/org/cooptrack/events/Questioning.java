package org.cooptrack.events;

/**
 * An event after which a fact, recorded before it, breaks a rule that it did not break when it was recorded: the fact gets
 * an issue under that rule.
 */
public interface Questioning {
    /** The event that recorded the fact. */
    EventId questions();

    /** The code of the rule, such as {@code training.attendance-below-threshold}. */
    String rule();
}
