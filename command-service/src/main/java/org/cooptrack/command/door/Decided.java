package org.cooptrack.command.door;

import java.util.List;
import java.util.Set;
import org.cooptrack.events.Event;
import org.cooptrack.events.Waiting;

/**
 * What a wish came to: the events it was, or would be, recorded with; none where it was already so. Where it would change what
 * was certified it waits until another has approved it; what came before that which it needs is awaited until that is known.
 */
public record Decided(List<Event> events, boolean waits, Set<Waiting.Awaited> awaits) {
    public Decided {
        events = List.copyOf(events);
        awaits = Set.copyOf(awaits);
    }
}
