package org.cooptrack.query.projection;

import org.axonframework.eventhandling.EventMessage;
import org.cooptrack.events.Event;
import org.cooptrack.events.Recorded;

final class Messages {
    private Messages() {}

    static Recorded<Event> recorded(EventMessage<?> message) { throw new IllegalStateException(message.toString()); }
}
