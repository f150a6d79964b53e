package org.cooptrack.events.enterprise;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The headcount of that day was recorded in error. */
public record HeadcountRetracted(UUID enterprise, EventId amends, Workforce before,
        String reason) implements EnterpriseEvent, Retracting {}
