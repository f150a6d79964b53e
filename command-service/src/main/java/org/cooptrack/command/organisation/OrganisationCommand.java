package org.cooptrack.command.organisation;

import static org.cooptrack.command.organisation.OrganisationRule.IDENTIFIER_TAKEN;
import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.time.LocalDate;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.organisation.Classification;
import org.cooptrack.events.organisation.OrganisationRegistered;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of an organisation. */
public sealed interface OrganisationCommand extends Command {
    String KIND = "organisation";

    UUID organisation();

    LocalDate occurredOn();

    @Override
    default String stream() { return StreamId.of(KIND, organisation()); }

    @Override
    default Rejected taken(String claim) {
        return IDENTIFIER_TAKEN.at("/identifier", claim.substring(OrganisationRegistered.IDENTIFIER_CLAIM.length()));
    }

    /** Makes an organisation known. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    record RegisterOrganisation(@Identifier UUID organisation, LocalizedText name, Classification classification,
            @Limit(100) @Nullable String identifier, @Limit(2) @Nullable String country,
            LocalDate occurredOn) implements OrganisationCommand {}

    /** Gives an organisation another name from a day on. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    record RenameOrganisation(UUID organisation, LocalizedText name,
            LocalDate occurredOn) implements OrganisationCommand {}

    /** Says what an organisation is from a day on: its type, constituent kind, roles. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE, ADMINISTRATOR})
    record ReclassifyOrganisation(UUID organisation, Classification classification,
            LocalDate occurredOn) implements OrganisationCommand {}

    /** Says that an organisation became part of another. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record MergeOrganisation(UUID organisation, UUID into, LocalDate occurredOn,
            String reason) implements OrganisationCommand {}

    /** Says that another organisation took the place of this one. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record SucceedOrganisation(UUID organisation, UUID successor, LocalDate occurredOn,
            String reason) implements OrganisationCommand {}
}
