package org.cooptrack.events.organisation;

import java.time.LocalDate;
import java.util.UUID;

/** An organisation is of another kind, or has other roles, from that day on. */
public record OrganisationReclassified(UUID organisation, Classification before, Classification after,
        LocalDate occurredOn)
        implements
            OrganisationEvent {}
