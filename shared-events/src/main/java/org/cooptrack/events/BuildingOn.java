package org.cooptrack.events;

import java.util.UUID;

/** As {@link Resting}, where the event names the fact on which it builds by the id of that fact. */
public interface BuildingOn {
    UUID buildsOn();

    /** Whether it says anew what the fact says, and not something beside it. */
    default boolean amending() {
        return false;
    }
}
