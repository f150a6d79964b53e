package org.cooptrack.command.enterprise;

import static org.cooptrack.events.Role.APPROVER;
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
import org.cooptrack.events.enterprise.Declared;
import org.cooptrack.events.enterprise.JobKind;
import org.cooptrack.events.enterprise.Jobs;
import org.cooptrack.events.enterprise.Stage;
import org.cooptrack.events.enterprise.SupportKind;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.Headcount;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of an enterprise that is supported. */
public sealed interface EnterpriseCommand extends Command {
    String KIND = "enterprise";

    UUID enterprise();

    @Override
    default String stream() { return StreamId.of(KIND, enterprise()); }

    @Override
    default Rejected taken(String claim) {
        return EnterpriseRule.PLACEMENT_TAKEN.at("/placements", claim.substring(Jobs.PLACEMENT_CLAIM.length()));
    }

    /** Records that an enterprise is supported, and by what; its owner by a random id, if a person owns it who is known. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record SupportEnterprise(@Identifier UUID enterprise, Setting setting, Stage stage,
            @Limit(7) List<SupportKind> kinds, Declared womanOwned, @Nullable UUID person,
            @Nullable Attributes attributes, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                EnterpriseCommand {}

    /** Puts what was recorded of an enterprise and its support right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectSupport(UUID enterprise, Setting setting, Stage stage, @Limit(7) List<SupportKind> kinds,
            Declared womanOwned, @Nullable UUID person, @Nullable Attributes attributes, FieldDate occurredOn,
            @Nullable Evidence evidence, String reason) implements EnterpriseCommand {}

    /** Declares that an enterprise was never supported. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractSupport(UUID enterprise, String reason) implements EnterpriseCommand {}

    /** Records how many work in an enterprise before its jobs are counted: in a start-up nobody. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EstablishBaseline(UUID enterprise, LocalDate countedOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence) implements EnterpriseCommand {}

    /** Puts the baseline right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectBaseline(UUID enterprise, LocalDate countedOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence, String reason)
            implements
                EnterpriseCommand {}

    /** Declares that the baseline was recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractBaseline(UUID enterprise, String reason) implements EnterpriseCommand {}

    /** Records how many work in an enterprise on a later day. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record TakeHeadcount(UUID enterprise, LocalDate countedOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence) implements EnterpriseCommand {}

    /** Puts the headcount of a day right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectHeadcount(UUID enterprise, LocalDate countedOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence, String reason)
            implements
                EnterpriseCommand {}

    /** Declares that the headcount of a day was recorded in error. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractHeadcount(UUID enterprise, LocalDate countedOn, String reason) implements EnterpriseCommand {}

    /** Claims jobs as created, and says which of them placements of the programme's own filled. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ClaimJobs(UUID enterprise, @Identifier UUID claim, JobKind kind, FieldDate occurredOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable List<UUID> placements, @Nullable Evidence evidence)
            implements
                EnterpriseCommand {}

    /** Puts a claim right that nobody has verified or rejected. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CorrectClaim(UUID enterprise, UUID claim, JobKind kind, FieldDate occurredOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable List<UUID> placements, @Nullable Evidence evidence,
            String reason) implements EnterpriseCommand {}

    /** Declares that jobs were never claimed. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractClaim(UUID enterprise, UUID claim, String reason) implements EnterpriseCommand {}

    /** Verifies jobs that somebody else claimed: from now on they count as created. */
    @Allowed(value = {PROJECT_MANAGER, APPROVER, FIELD_OFFICE}, person = true)
    record VerifyClaim(UUID enterprise, UUID claim, LocalDate occurredOn, @Nullable Evidence evidence)
            implements
                EnterpriseCommand {}

    /** Declares that jobs were not verified. */
    @Allowed(value = {PROJECT_MANAGER, APPROVER, FIELD_OFFICE}, person = true)
    record RetractVerification(UUID enterprise, UUID claim, String reason) implements EnterpriseCommand {}

    /** Rejects jobs that somebody else claimed. */
    @Allowed(value = {PROJECT_MANAGER, APPROVER, FIELD_OFFICE}, person = true)
    record RejectClaim(UUID enterprise, UUID claim, LocalDate occurredOn, String reason)
            implements
                EnterpriseCommand {}

    /** Declares that jobs were not rejected. */
    @Allowed(value = {PROJECT_MANAGER, APPROVER, FIELD_OFFICE}, person = true)
    record RetractRejection(UUID enterprise, UUID claim, String reason) implements EnterpriseCommand {}

    /** Reports jobs that an enterprise lost. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReportLosses(UUID enterprise, @Identifier UUID loss, FieldDate occurredOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence) implements EnterpriseCommand {}

    /** Puts reported losses right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectLosses(UUID enterprise, UUID loss, FieldDate occurredOn, Headcount headcount,
            @Nullable Decimal fullTimeEquivalents, @Nullable Evidence evidence, String reason)
            implements
                EnterpriseCommand {}

    /** Declares that these jobs were never lost. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractLosses(UUID enterprise, UUID loss, String reason) implements EnterpriseCommand {}
}
