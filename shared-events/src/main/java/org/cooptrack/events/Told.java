package org.cooptrack.events;

import java.util.UUID;

/** A fact with sealed details: the event that tells it first, by its stored name, and what tells it from others of its kind in the case. */
public record Told(String type, String which) {
    public static Told first(Class<? extends Event> type) { return new Told(EventTypes.nameOf(type), ""); }

    public static Told of(Class<? extends Event> type, UUID id) {
        return new Told(EventTypes.nameOf(type), id.toString());
    }

    public static Told of(Class<? extends Event> type, UUID id, int month) {
        return new Told(EventTypes.nameOf(type), id + " " + month);
    }
}
