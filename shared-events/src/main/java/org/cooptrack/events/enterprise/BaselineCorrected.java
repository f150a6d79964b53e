package org.cooptrack.events.enterprise;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** Another number than recorded worked in an enterprise before its jobs were counted, or on another day. */
public record BaselineCorrected(UUID enterprise, EventId amends, Workforce before, Workforce after,
        String reason) implements EnterpriseEvent, Amending {}
