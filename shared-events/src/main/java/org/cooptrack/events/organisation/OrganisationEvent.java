package org.cooptrack.events.organisation;

import java.util.UUID;
import org.cooptrack.events.Event;

/** What becomes of an organisation: a constituent, a development partner, an implementing partner. */
public sealed interface OrganisationEvent extends Event
        permits OrganisationRegistered, OrganisationRenamed, OrganisationReclassified, OrganisationMerged,
        OrganisationSucceeded {
    UUID organisation();
}
