package org.cooptrack.command.supervision;

import static org.cooptrack.command.supervision.SupervisionRule.NOTED_TWICE;
import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.supervision.SupervisoryBody;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a comment of a supervisory body. */
public sealed interface SupervisionCommand extends Command {
    String KIND = "supervision";

    UUID comment();

    @Override
    default String stream() { return StreamId.of(KIND, comment()); }

    @Override
    default Rejected taken(String claim) {
        String[] held = claim.split(":", -1);
        return NOTED_TWICE.at("/instrument", held[2], held[1], held[4]);
    }

    /** Notes a comment of a supervisory body, which the programme sets out to help with. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record NoteComment(@Identifier UUID comment, SupervisoryBody body, @Limit(20) String instrument, String country,
            int year, Setting setting) implements SupervisionCommand {}

    /** Puts a comment right, such as which projects helped. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectComment(UUID comment, SupervisoryBody body, @Limit(20) String instrument, String country, int year,
            Setting setting, String reason) implements SupervisionCommand {}

    /** Records the measure by which a country addressed the comment; where it is a reform recorded here, which. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record AddressComment(UUID comment, LocalizedText what, @Nullable UUID reform, FieldDate occurredOn,
            @Nullable Evidence evidence) implements SupervisionCommand {}

    /** Puts right by which measure the comment was addressed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectAddressing(UUID comment, LocalizedText what, @Nullable UUID reform, FieldDate occurredOn,
            @Nullable Evidence evidence, String reason) implements SupervisionCommand {}

    /** Declares that the comment was not addressed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractAddressing(UUID comment, String reason) implements SupervisionCommand {}
}
