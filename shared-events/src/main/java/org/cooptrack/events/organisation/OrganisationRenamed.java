package org.cooptrack.events.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.events.value.LocalizedText;

/** An organisation has another name from that day on. */
public record OrganisationRenamed(UUID organisation, LocalizedText before, LocalizedText after, LocalDate occurredOn)
        implements
            OrganisationEvent {}
