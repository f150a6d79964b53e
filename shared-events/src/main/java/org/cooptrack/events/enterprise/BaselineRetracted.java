package org.cooptrack.events.enterprise;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The baseline of an enterprise was recorded in error: there is none. */
public record BaselineRetracted(UUID enterprise, EventId amends, Workforce before,
        String reason) implements EnterpriseEvent, Retracting {}
