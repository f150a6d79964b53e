package org.cooptrack.command.training;

import static org.cooptrack.command.training.TrainingRule.CERTIFICATE_NUMBER_TAKEN;
import static org.cooptrack.command.training.TrainingRule.CODE_TAKEN;
import static org.cooptrack.events.Role.APPROVER;
import static org.cooptrack.events.Role.FIELD_OFFICE;
import static org.cooptrack.events.Role.IMPLEMENTING_PARTNER;
import static org.cooptrack.events.Role.POLICY;
import static org.cooptrack.events.Role.PROJECT_MANAGER;
import static org.cooptrack.events.Role.RECORDER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.cooptrack.command.law.Allowed;
import org.cooptrack.command.law.Command;
import org.cooptrack.command.law.Rejected;
import org.cooptrack.events.EventId;
import org.cooptrack.events.StreamId;
import org.cooptrack.events.training.Attendance;
import org.cooptrack.events.training.CertificateIssued;
import org.cooptrack.events.training.CompletionBasis;
import org.cooptrack.events.training.FollowUpOutcome;
import org.cooptrack.events.training.TrainingScheduled;
import org.cooptrack.events.value.Attributes;
import org.cooptrack.events.value.Decimal;
import org.cooptrack.events.value.Evidence;
import org.cooptrack.events.value.FieldDate;
import org.cooptrack.events.value.LocalizedText;
import org.cooptrack.events.value.Percentage;
import org.cooptrack.events.value.Setting;
import org.cooptrack.web.shape.Identifier;
import org.cooptrack.web.shape.Limit;
import org.jspecify.annotations.Nullable;

/** What may be asked of a training. */
public sealed interface TrainingCommand extends Command {
    String KIND = "training";

    UUID training();

    @Override
    default String stream() { return StreamId.of(KIND, training()); }

    @Override
    default Rejected taken(String claim) {
        return claim.startsWith(TrainingScheduled.CODE_CLAIM)
                ? CODE_TAKEN.at("/code", claim.substring(TrainingScheduled.CODE_CLAIM.length()))
                : CERTIFICATE_NUMBER_TAKEN.at("/number", claim.substring(CertificateIssued.NUMBER_CLAIM.length()));
    }

    /** Plans a training. The attendance threshold is 80 percent and no assessment is required unless said. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ScheduleTraining(@Identifier UUID training, @Limit(50) String code, LocalizedText title,
            @Limit(100) String topic,
            Setting setting, LocalDate startsOn, LocalDate endsOn, int capacity,
            @Nullable Percentage attendanceThreshold,
            @Nullable Boolean assessmentRequired,
            @Nullable CompletionBasis completionBasis) implements TrainingCommand {}

    /** Moves the dates of a training. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RescheduleTraining(UUID training, LocalDate startsOn, LocalDate endsOn,
            String reason) implements TrainingCommand {}

    /** Changes how many a training takes. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record ReviseCapacity(UUID training, int capacity, String reason) implements TrainingCommand {}

    /** Lets people enrol from that day on. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record OpenEnrolment(UUID training, LocalDate occurredOn) implements TrainingCommand {}

    /** Enrols a person, with the coarse attributes of that day. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record EnrolBeneficiary(UUID training, UUID person, Attributes attributes, FieldDate occurredOn)
            implements
                TrainingCommand {}

    /** Records that a session took place. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record HoldSession(UUID training, int session, FieldDate occurredOn, Decimal hours) implements TrainingCommand {}

    /** Puts the day or the length of a session right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectSession(UUID training, int session, FieldDate occurredOn, Decimal hours,
            String reason) implements TrainingCommand {}

    /** Declares that a session never took place. Its attendance sheet, if there is one, waits again. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractSession(UUID training, int session, String reason) implements TrainingCommand {}

    /** Records the attendance sheet of a session, at most 1,000 lines. Before the session is known to be held it waits. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record RecordAttendance(UUID training, int session, List<Attendance> sheet) implements TrainingCommand {}

    /** Puts lines of an attendance sheet right. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CorrectAttendance(UUID training, int session, List<Attendance> sheet,
            String reason) implements TrainingCommand {}

    /** Records the result of an assessment. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record AssessBeneficiary(UUID training, UUID person, LocalDate occurredOn,
            boolean passed) implements TrainingCommand {}

    /** Declares that these people, at most 1,000, completed the training: all of them or none. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CompleteTraining(UUID training, List<UUID> persons, FieldDate occurredOn, @Nullable Evidence evidence)
            implements
                TrainingCommand {}

    /** Gives a certificate to somebody who completed the training. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, APPROVER})
    record IssueCertificate(UUID training, UUID person, @Limit(100) String number, FieldDate occurredOn)
            implements
                TrainingCommand {}

    /** Takes a certificate back. */
    @Allowed({PROJECT_MANAGER, APPROVER})
    record RevokeCertificate(UUID training, UUID person, LocalDate occurredOn,
            String reason) implements TrainingCommand {}

    /** Records what became of the training 3, 6 or 12 months later. */
    @Allowed({RECORDER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record FollowUpBeneficiary(UUID training, UUID person, int month, FollowUpOutcome outcome, FieldDate occurredOn)
            implements
                TrainingCommand {}

    /** Calls a training off. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE, IMPLEMENTING_PARTNER})
    record CancelTraining(UUID training, LocalDate occurredOn, String reason) implements TrainingCommand {}

    /** Puts the day right on which a training was called off. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCancellation(UUID training, LocalDate occurredOn, String reason) implements TrainingCommand {}

    /** Declares that a training was never called off. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCancellation(UUID training, String reason) implements TrainingCommand {}

    /** Puts an enrolment right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectEnrolment(UUID training, UUID person, Attributes attributes, FieldDate occurredOn, String reason)
            implements
                TrainingCommand {}

    /** Declares that an enrolment never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractEnrolment(UUID training, UUID person, String reason) implements TrainingCommand {}

    /** Puts a completion right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCompletion(UUID training, UUID person, Attributes attributes, FieldDate occurredOn, String reason)
            implements
                TrainingCommand {}

    /** Declares that a completion never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCompletion(UUID training, UUID person, String reason) implements TrainingCommand {}

    /** Puts a certification right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectCertification(UUID training, UUID person, Attributes attributes, FieldDate occurredOn, String reason)
            implements
                TrainingCommand {}

    /** Declares that a certificate was never issued. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractCertification(UUID training, UUID person, String reason) implements TrainingCommand {}

    /** Puts a follow-up right. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record CorrectFollowUp(UUID training, UUID person, int month, Attributes attributes, FieldDate occurredOn,
            String reason)
            implements
                TrainingCommand {}

    /** Declares that a follow-up never happened. */
    @Allowed({RECORDER, PROJECT_MANAGER, FIELD_OFFICE})
    record RetractFollowUp(UUID training, UUID person, int month, String reason) implements TrainingCommand {}

    /** Halts a training because one of its projects was suspended. */
    @Allowed(POLICY)
    record PauseTraining(UUID training, UUID project, EventId suspension,
            LocalDate occurredOn) implements TrainingCommand {}

    /** Takes a training up again, as far as that project goes. */
    @Allowed(POLICY)
    record ResumeTraining(UUID training, UUID project, EventId resumption,
            LocalDate occurredOn) implements TrainingCommand {}
}
