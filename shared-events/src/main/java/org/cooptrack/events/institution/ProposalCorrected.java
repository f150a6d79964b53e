package org.cooptrack.events.institution;

import java.util.UUID;
import org.cooptrack.events.Amending;
import org.cooptrack.events.EventId;

/**
 * What was said of an institution when it was proposed was wrong, or another project turned out to have helped. The events
 * that follow it at once say anew what counts.
 */
public record ProposalCorrected(UUID institution, EventId amends, Proposal before, Proposal after, String reason)
        implements
            InstitutionEvent,
            Amending {}
