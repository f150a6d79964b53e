package org.cooptrack.command.office;

import static org.cooptrack.command.office.OfficeRule.CODE_TAKEN;
import static org.cooptrack.events.Role.ADMINISTRATOR;
import static org.cooptrack.events.Role.PROJECT_MANAGER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.office.OfficeRegistered;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a field office. */
public sealed interface OfficeCommand extends Command {
    String KIND = "office";

    UUID office();

    LocalDate occurredOn();

    @Override
    default String stream() { return StreamId.of(KIND, office()); }

    @Override
    default Rejected taken(String claim) {
        return CODE_TAKEN.at("/code", claim.substring(OfficeRegistered.CODE_CLAIM.length()));
    }

    /** Makes an office known, under another or under none. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record RegisterOffice(@Identifier UUID office, @Limit(50) String code, LocalizedText name, @Limit(2) String country,
            @Nullable UUID parent, @Nullable List<String> countries, LocalDate occurredOn) implements OfficeCommand {}

    /** Gives an office another name from a day on. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record RenameOffice(UUID office, LocalizedText name, LocalDate occurredOn) implements OfficeCommand {}

    /** Puts an office under another, or under none, from a day on, which may be to come. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record MoveOffice(UUID office, @Nullable UUID parent, LocalDate occurredOn) implements OfficeCommand {}

    /** Says which countries an office covers from a day on, which may be to come. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record CoverCountries(UUID office, List<String> countries, LocalDate occurredOn) implements OfficeCommand {}

    /** Says that an office became part of another. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record MergeOffice(UUID office, UUID into, LocalDate occurredOn, String reason) implements OfficeCommand {}

    /** Says that another office took the place of this one. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record SucceedOffice(UUID office, UUID successor, LocalDate occurredOn, String reason) implements OfficeCommand {}

    /** Closes an office. */
    @Allowed({PROJECT_MANAGER, ADMINISTRATOR})
    record CloseOffice(UUID office, LocalDate occurredOn, String reason) implements OfficeCommand {}
}
