package org.cooptrack.events.institution;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Retracting;

/** The members were never renewed on that day: it was recorded in error, and those before stayed. */
public record RenewalRetracted(UUID institution, EventId amends, Renewal before, String reason)
        implements
            InstitutionEvent,
            Retracting {}
