package org.cooptrack.query.projection;

import org.cooptrack.events.EventId;

/** A projection stopped at an event it cannot make sense of; it stays there until its code is repaired. */
public final class CannotProject extends RuntimeException {
    private static final long serialVersionUID = 1;

    CannotProject(String projection, EventId event, Throwable cause) {
        super(projection + " stopped at " + event + ": " + cause, cause);
    }
}
