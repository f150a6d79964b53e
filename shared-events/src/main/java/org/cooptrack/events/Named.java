package org.cooptrack.events;

import java.util.UUID;

/** A fact that later events may name by an id of its own, and not by the event that recorded it. */
public interface Named {
    UUID id();
}
