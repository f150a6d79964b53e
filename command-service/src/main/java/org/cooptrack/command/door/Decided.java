package org.cooptrack.command.door;

import java.util.List;
import org.cooptrack.events.Event;

/**
 * What a wish came to: the events it was, or would be, recorded with; none where it was already so. Where it would change what
 * was certified it waits until another has approved it.
 */
public record Decided(List<Event> events, boolean waits) {
    public Decided { events = List.copyOf(events); }
}
