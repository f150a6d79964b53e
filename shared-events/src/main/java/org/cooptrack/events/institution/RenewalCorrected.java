package org.cooptrack.events.institution;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/** The members were renewed on another day, or others were named, than recorded. */
public record RenewalCorrected(UUID institution, EventId amends, Renewal before, Renewal after, String reason)
        implements
            InstitutionEvent,
            Amending {}
