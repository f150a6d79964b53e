package org.cooptrack.events;

import java.util.List;

/**
 * An event after which something is to be done by a day, or need not be done any longer. What was awaited under the same
 * key before is replaced.
 */
public interface Awaiting {
    default List<Awaited> awaits() { return List.of(); }

    /** The keys of what need not be done any longer, because what it would follow is not so. */
    default List<String> awaitsNoLonger() {
        return List.of();
    }
}
