package org.cooptrack.events.support;

import java.util.List;
import java.util.UUID;
import org.cooptrack.events.Retracting;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Needing;

/** The application that waited for its support never was: it was recorded in error, and waits no longer. */
public record EarlyApplicationRetracted(UUID support, EventId amends, Application before,
        String reason) implements SupportEvent, Retracting, Needing {
    @Override
    public List<String> settles() { return List.of(Application.ROW); }
}
