package org.cooptrack.command.protection;

import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.protection.Branch;
import org.cooptrack.events.protection.SchemeTerms;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a scheme of social protection. */
public sealed interface SchemeCommand extends Command {
    String KIND = "scheme";

    UUID scheme();

    @Override
    default String stream() { return StreamId.of(KIND, scheme()); }

    /** Records a scheme of social protection, in which people may enrol from its first day on. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EstablishScheme(@Identifier UUID scheme, LocalizedText title, UUID authority,
            @Limit(9) List<Branch> branches, boolean contributory, @Nullable Integer waitingMonths, Setting setting,
            FieldDate occurredOn) implements SchemeCommand {
        SchemeTerms terms() {
            return new SchemeTerms(title, authority, branches, contributory, waitingMonths, setting, occurredOn);
        }
    }

    /** Puts right what a scheme is. Those enrolled before are counted as what was true for them then. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectScheme(UUID scheme, LocalizedText title, UUID authority, @Limit(9) List<Branch> branches,
            boolean contributory, @Nullable Integer waitingMonths, Setting setting, FieldDate occurredOn,
            String reason) implements SchemeCommand {
        SchemeTerms terms() {
            return new SchemeTerms(title, authority, branches, contributory, waitingMonths, setting, occurredOn);
        }
    }

    /** Closes a scheme to new enrolments from that day on. Who is covered stays covered. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record CloseScheme(UUID scheme, LocalDate occurredOn, String reason) implements SchemeCommand {}

    /** Declares that a scheme was never closed. */
    @Allowed({PROJECT_MANAGER, FIELD_OFFICE})
    record RetractClosure(UUID scheme, String reason) implements SchemeCommand {}
}
