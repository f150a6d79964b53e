package org.cooptrack.events;

import java.util.List;

/**
 * An event after which a fact, recorded before it, breaks a rule that it did not break when it was recorded: the fact gets
 * an issue under that rule.
 */
public interface Questioning {
    /** The event that recorded the fact. */
    EventId questions();

    /** The code of the rule, such as {@code training.attendance-below-threshold}. */
    String rule();

    /** What the text of the rule names, in its order; nothing where it names nothing, or that was not recorded. */
    default List<String> values() {
        return List.of();
    }
}
