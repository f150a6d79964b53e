package org.cooptrack.events.childlabour;

import java.util.UUID;
import org.cooptrack.events.EventId;
import org.cooptrack.events.Questioning;

/**
 * What was said anew of a child's work, or put right of the services for it, leaves a withdrawal on a day by which the work
 * had not stopped, or no service had started. The withdrawal gets a quality issue and stands outside the figures with it.
 */
public record WithdrawalOvertaken(UUID dossier, EventId questions, UUID exit, String rule)
        implements
            ChildLabourEvent,
            Questioning {}
