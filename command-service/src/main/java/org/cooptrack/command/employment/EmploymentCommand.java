package org.cooptrack.command.employment;

import static org.cooptrack.command.employment.EmploymentRule.SECOND_OPEN_CASE;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.employment.*;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of the case of a jobseeker: one person at one employment service, from registration to end. */
public sealed interface EmploymentCommand extends Command {
    String KIND = "jobseeker";

    UUID jobseeker();

    @Override
    default String stream() { return StreamId.of(KIND, jobseeker()); }

    @Override
    default Rejected taken(String claim) {
        return SECOND_OPEN_CASE.at("/jobseeker");
    }

    /** Registers a person at an employment service, with the coarse attributes of that day. Somebody below the minimum age of the country of the service is registered only for light work or an apprenticeship. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RegisterJobseeker(@Identifier UUID jobseeker, UUID person, UUID service, Setting setting,
            Attributes attributes, @Nullable AgeException exception,
            FieldDate occurredOn) implements EmploymentCommand {
        @Override
        public Rejected taken(String claim) { return SECOND_OPEN_CASE.at("/person"); }
    }

    /** Puts a registration right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRegistration(UUID jobseeker, Attributes attributes, @Nullable AgeException exception,
            FieldDate occurredOn, String reason) implements EmploymentCommand {}

    /** Declares that a registration never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRegistration(UUID jobseeker, String reason) implements EmploymentCommand {}

    /** Records what keeps a jobseeker from work. The latest profile stands. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ProfileJobseeker(UUID jobseeker, @Limit(20) List<String> barriers,
            FieldDate occurredOn) implements EmploymentCommand {}

    /** Refers a jobseeker to an employer, an apprenticeship or a training. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReferJobseeker(UUID jobseeker, @Identifier UUID referral, Destination destination,
            @Nullable UUID organisation, FieldDate occurredOn) implements EmploymentCommand {}

    /** Puts a referral right. A placement that began before it gets a quality issue. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectReferral(UUID jobseeker, UUID referral, Destination destination, @Nullable UUID organisation,
            FieldDate occurredOn, String reason) implements EmploymentCommand {}

    /** Declares that a jobseeker was never referred so. A placement that rests on it gets a quality issue. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractReferral(UUID jobseeker, UUID referral, String reason) implements EmploymentCommand {}

    /** Records that a jobseeker began a job to which the service referred, with the attributes of that day. It says the employer or its sector, or both. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record PlaceJobseeker(UUID jobseeker, @Identifier UUID placement, UUID referral, Attributes attributes, Job job,
            FieldDate occurredOn, @Nullable Evidence evidence) implements EmploymentCommand {}

    /** Puts a placement right, and with it who counts as retained after it. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectPlacement(UUID jobseeker, UUID placement, UUID referral, Attributes attributes, Job job,
            FieldDate occurredOn, @Nullable Evidence evidence, String reason) implements EmploymentCommand {}

    /** Declares that a placement never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractPlacement(UUID jobseeker, UUID placement, String reason) implements EmploymentCommand {}

    /** Records whether somebody placed is in work 3, 6 or 12 months after the placement began. Before that time has passed nobody can say. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CheckRetention(UUID jobseeker, UUID placement, int month, RetentionOutcome outcome, FieldDate occurredOn,
            @Nullable Evidence evidence) implements EmploymentCommand {}

    /** Puts a check of retention right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRetention(UUID jobseeker, UUID placement, int month, RetentionOutcome outcome, FieldDate occurredOn,
            @Nullable Evidence evidence, String reason) implements EmploymentCommand {}

    /** Declares that a check of retention was never made. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRetention(UUID jobseeker, UUID placement, int month, String reason) implements EmploymentCommand {}

    /** Closes a case; the person may be registered again. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EndCase(UUID jobseeker, CaseOutcome outcome, LocalDate occurredOn) implements EmploymentCommand {}

    /** Declares that a case did not end: it is open again, if the person has no other one open there. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEnd(UUID jobseeker, String reason) implements EmploymentCommand {}
}
