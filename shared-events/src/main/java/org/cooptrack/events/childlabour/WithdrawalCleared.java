package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.Clearing;
import org.cooptrack.events.EventId;

/**
 * What was said anew of a child's work, of the services for it or of the withdrawal itself leaves a withdrawal that had been
 * overtaken on a day by which the work had stopped, or a service had started. Its quality issue falls away, and it counts again.
 */
public record WithdrawalCleared(UUID dossier, EventId clears, UUID exit, String rule)
        implements
            ChildLabourEvent,
            Clearing {}
