package org.cooptrack.command.institution;

import static org.cooptrack.events.Role.CONSTITUENT;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.institution.InstitutionField;
import org.cooptrack.events.institution.InstitutionStage;
import org.cooptrack.events.institution.Member;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of an institution of social dialogue or labour administration. */
public sealed interface InstitutionCommand extends Command {
    String KIND = "institution";

    UUID institution();

    @Override
    default String stream() { return StreamId.of(KIND, institution()); }

    /** Proposes an institution. The countries are those whose institution it is, the place's unless said. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ProposeInstitution(@Identifier UUID institution, LocalizedText name, InstitutionField field,
            Setting setting, @Nullable List<String> countries, FieldDate occurredOn) implements InstitutionCommand {}

    /** Puts right what was said of an institution when it was proposed, such as which projects helped. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectProposal(UUID institution, LocalizedText name, InstitutionField field, Setting setting,
            @Nullable List<String> countries, FieldDate occurredOn, String reason) implements InstitutionCommand {}

    /** Records the mandate that the institution was given. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record RecordMandate(UUID institution, FieldDate occurredOn, LocalizedText mandate, @Nullable Evidence evidence)
            implements
                InstitutionCommand {}

    /** Records the members of the institution, and for which side each sits. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record ConstituteInstitution(UUID institution, FieldDate occurredOn, List<Member> members,
            @Nullable Evidence evidence) implements InstitutionCommand {}

    /** Establishes the institution on a legal basis, with the members that it has. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record EstablishInstitution(UUID institution, FieldDate occurredOn, @Nullable @Limit(500) String legalBasis,
            @Nullable Evidence evidence) implements InstitutionCommand {}

    /** Records since when the institution operates. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER, CONSTITUENT})
    record RecordOperation(UUID institution, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                InstitutionCommand {}

    /** Records since when the institution operates no longer. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record RecordInstitutionLapse(UUID institution, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                InstitutionCommand {}

    /** Records that the institution has other members from that day on. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, CONSTITUENT})
    record RenewMembers(UUID institution, FieldDate occurredOn, List<Member> members) implements InstitutionCommand {}

    /** Puts right on which day the members were renewed, or who they are. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectRenewal(UUID institution, FieldDate renewedOn, FieldDate occurredOn, List<Member> members,
            String reason) implements InstitutionCommand {}

    /** Declares that the members were not renewed on that day. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractRenewal(UUID institution, FieldDate renewedOn, String reason) implements InstitutionCommand {}

    /** Puts right what was recorded of a stage, with what belongs to it: a mandate, members, a legal basis. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectStep(UUID institution, InstitutionStage stage, FieldDate occurredOn, @Nullable LocalizedText mandate,
            @Nullable List<Member> members, @Nullable @Limit(500) String legalBasis, @Nullable Evidence evidence,
            String reason) implements InstitutionCommand {}

    /** Declares that the institution never reached a stage. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractStep(UUID institution, InstitutionStage stage, String reason) implements InstitutionCommand {}
}
