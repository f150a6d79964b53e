package org.cooptrack.events;

import java.util.List;

/** An event that figures count: each of its entries is one signed row under a figure. */
public interface Counted {
    List<Entry> entries();

    /** Whether the event carries something that supports what it counts. */
    default boolean evidenced() {
        return false;
    }
}
