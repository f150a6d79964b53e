package org.cooptrack.events;

import java.util.List;

/** An event that takes or releases claims. What it takes and releases derives from the event alone. */
public interface Claiming {
    default List<Claim> takes() { return List.of(); }

    default List<String> releases() { return List.of(); }
}
