package org.cooptrack.events.organisation;

import java.util.UUID;
import org.cooptrack.events.Event;
import org.cooptrack.events.Streams;

/** What becomes of an organisation: a constituent, a development partner, an implementing partner. */
@Streams("organisation")
public sealed interface OrganisationEvent extends Event
        permits OrganisationRegistered, OrganisationRenamed, OrganisationReclassified, OrganisationMerged,
        OrganisationSucceeded {
    UUID organisation();
}
